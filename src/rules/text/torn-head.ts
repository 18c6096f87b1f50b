import type { WrittenText } from '../../model/written-texts.js';
import { defineRule } from '../define-rule.js';
import { proseOf, proseTextOf } from './prose.js';
import { type TornHeadArgs, tornHeadPage } from './torn-head.page.js';

/** Heads of the columns of plans, programmes and passports. */
const HEADS: readonly string[] = [
  'Наименование мероприятия',
  'Срок реализации мероприятия',
  'Сроки реализации мероприятия',
  'Результат реализации мероприятия',
  'Исполнители мероприятия',
  'Сроки исполнения',
  'Отметка о выполнении',
  'Количественные показатели',
  'Дата окончания',
];
/** A shorter line may end another by chance. */
const SHORTEST = 12;

/** Where the head of a column begins after other words of the text; it keeps its capital letter. */
function headIn(text: string, heads: readonly string[]): number | undefined {
  for (const head of heads) {
    const at = text.length - head.length;
    if (at > 1 && text.endsWith(head) && /[а-яё]{2,}[,;.»)]?\s$/.test(text.slice(0, at))) return at;
  }
  return undefined;
}

/** The other lines of a form, of which one may have run into another. */
function headsAmong(texts: readonly WrittenText[]): readonly string[] {
  return texts
    .map(({ text }) => text.trim())
    .filter((text) => text.length >= SHORTEST && /^[А-ЯЁ][а-яё]+ /.test(text));
}

/** Speaks of texts into which the head of a table has run: what a page break leaves of a row. */
export const tornHead = defineRule<TornHeadArgs, 'document'>({
  id: 'text/torn-head',
  severity: 'error',
  scope: 'document',
  page: tornHeadPage,
  check: (document, emit) => {
    const isForm = document.kind === undefined && document.source.isForeign === true;
    const all = proseTextOf(document);
    if (!isForm && !HEADS.some((head) => all.includes(head))) return;
    const texts = proseOf(document);
    const heads = isForm ? [...HEADS, ...headsAmong(texts)] : HEADS;
    const [first, ...others] = texts.flatMap((one) => {
      const words = one.text.trim();
      const start = headIn(words, heads);
      return start === undefined
        ? []
        : [{ place: one.place, rest: words.slice(0, start).trim(), head: words.slice(start) }];
    });
    if (first === undefined) return;
    emit({
      at: first.place,
      args: { rest: first.rest, head: first.head },
      related: others.map(({ place: at }) => ({ at, label: 'also' })),
    });
  },
});
