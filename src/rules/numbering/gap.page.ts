import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { LIST_EN, LIST_RU } from './list-words.js';
import type { ListKind } from './numbered-lists.js';

export type GapArgs =
  | {
      readonly gap: 'missing';
      readonly list: ListKind;
      readonly missing: readonly string[];
      /** The number after the gap. */
      readonly number: string;
    }
  | {
      readonly gap: 'unnumbered';
      readonly list: ListKind;
      readonly text: string;
      /** The numbers it stands between. */
      readonly before: string;
      readonly after: string;
    };

/** «4», «4, 5», «4–9» */
function range(missing: readonly string[]): string {
  const [first, last] = [missing[0] ?? '', missing.at(-1) ?? ''];
  return missing.length > 2 ? `${first}–${last}` : missing.join(', ');
}

function inRussian(args: GapArgs): string {
  if (args.gap === 'unnumbered') {
    return `«${shorten(args.text)}» стоит без номера между ${args.before} и ${args.after}, и свободного номера там нет. Дайте строке номер, соедините её с предыдущей или напишите unnumbered: true.`;
  }
  const { list, missing, number } = args;
  const are = missing.length > 1 ? 'пропущены номера' : 'пропущен номер';
  return `В списке ${LIST_RU[list]} перед номером ${number} ${are} ${range(missing)}. Верните пропавший пункт или исправьте номера.`;
}

function inEnglish(args: GapArgs): string {
  if (args.gap === 'unnumbered') {
    return `"${shorten(args.text)}" has no number between ${args.before} and ${args.after}, and no number is free there. Number the row, join it with the one before, or write unnumbered: true.`;
  }
  const { list, missing, number } = args;
  return `In the list of ${LIST_EN[list]} ${range(missing)} is missing before number ${number}. Bring the lost item back or correct the numbers.`;
}

const document = (second: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
numbering: through
events:
  - { number: "1", name: Совещание }
  - ${second}
  - { number: "2", name: Семинар }
  - { number: "3", name: Отчёт }
`;

export const gapPage: RulePage<GapArgs> = {
  ru: {
    title: 'пропуск в нумерации',
    what: 'В списке нет номера, который должен быть между двумя другими или в начале, либо строка без номера стоит между пронумерованными и свободного номера для неё нет.',
    why: 'Пункт потеряли или разорвали на две строки при переносе на новую страницу.',
    fix: 'Верните пропавший пункт, исправьте номера или уберите их совсем: программа пронумерует сама. Строке, которой номер не нужен, напишите unnumbered: true.',
    message: inRussian,
    related: { before: () => 'номер перед пропуском' },
  },
  en: {
    title: 'gap in numbering',
    what: 'A number is missing between two others or at the beginning, or a row without a number stands between numbered ones and no number is free for it.',
    why: 'An item was lost, or torn into two rows at a page break.',
    fix: 'Bring the item back, correct the numbers, or remove them altogether: the program numbers by itself. A row that needs no number is given unnumbered: true.',
    message: inEnglish,
    related: { before: () => 'the number before the gap' },
  },
  bad: document('name: Продолжение совещания # <-'),
  good: document('{ name: Продолжение совещания, unnumbered: true }'),
};
