import { countOf } from '../../language/russian/count.js';
import type { LengthJudgement } from '../dates/compare/term-length.js';
import type { RulePage } from '../rule.js';
import { programmeWith, regulationWith } from './page-documents.js';

export type DurationArgs = {
  readonly of: 'period' | 'stages' | 'extension';
  readonly how: LengthJudgement;
  /** How many months it lasts, a begun one counted whole; absent for an extension. */
  readonly months?: number;
  /** The limit that is not kept, as written in the regulation. */
  readonly limit: string;
};

const MONTHS: readonly [string, string, string] = ['месяц', 'месяца', 'месяцев'];

function messageRu({ of, how, months, limit }: DurationArgs): string {
  if (of === 'extension') {
    return how === 'short'
      ? 'Продление кончается не позже самой программы. Исправьте дату продления или срок программы.'
      : `Продление длиннее, чем допускает положение («${limit}»). Сократите его.`;
  }
  const what = of === 'period' ? 'Программа длится' : 'По этапам программа длится';
  const side = how === 'short' ? 'меньше' : 'больше';
  return `${what} ${countOf(months ?? 0, MONTHS)} – ${side}, чем допускает положение («${limit}»). Исправьте срок или оформите продление.`;
}

function messageEn({ of, how, months, limit }: DurationArgs): string {
  if (of === 'extension') {
    return how === 'short'
      ? 'The extension ends no later than the programme itself. Correct one of the dates.'
      : `The extension is longer than the regulation allows ("${limit}"). Shorten it.`;
  }
  const what = of === 'period' ? 'The programme lasts' : 'By its stages the programme lasts';
  return `${what} ${months} months, ${how === 'short' ? 'less' : 'more'} than the regulation allows ("${limit}"). Correct the term or have it extended.`;
}

const documents = (last: string) =>
  `${regulationWith('limits:\n  duration: {from: 3 месяца, to: 1 год}\n')}${programmeWith(`stages:
  - name: Организационный этап
    term: ноябрь 2021 года
  - name: Заключительный этап
    term: ${last}
`)}`;

export const durationPage: RulePage<DurationArgs> = {
  ru: {
    title: 'срок менторства вне пределов положения',
    what: 'Срок программы или время от первого этапа до последнего больше или меньше того, что допускает положение (limits.duration); продление длиннее допустимого (limits.extension) или не позже конца программы. Если больше, только если считать с первого дня первого месяца по последний день последнего, – предупреждение. Пределы берутся из положения; без него правило молчит.',
    why: 'Срок менторства устанавливает положение: программа вне его не может быть согласована.',
    fix: 'Исправьте срок или оформите продление (extension).',
    message: messageRu,
    related: {
      limit: ({ limit }) => `в положении: «${limit}»`,
      start: () => 'первый этап начинается здесь',
      period: () => 'срок программы',
    },
  },
  en: {
    title: 'term of mentoring outside the limits of the regulation',
    what: 'The term of a programme, or the time from its first stage to the last, is more or less than its regulation allows (`limits.duration`); an extension is longer than allowed (`limits.extension`) or not after the end. More only if counted from the first day of the first month to the last of the last is a warning. The limits are those of the regulation; without one the rule is silent.',
    why: 'The regulation sets the term of mentoring: a programme outside it cannot be agreed.',
    fix: 'Correct the term, or have it extended (`extension`).',
    message: messageEn,
    related: {
      limit: ({ limit }) => `in the regulation: "${limit}"`,
      start: () => 'the first stage begins here',
      period: () => 'the term of the programme',
    },
  },
  bad: documents('ноябрь – декабрь 2022 года # <-'),
  good: documents('сентябрь – октябрь 2022 года'),
};
