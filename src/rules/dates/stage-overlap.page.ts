import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith } from './words/page-documents.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';

export type StageOverlapArgs = {
  readonly name: string;
  readonly earlier: string;
  /** The days that both stages have. */
  readonly shared: Interval;
  /** Only the month (or other unit) in which one ends and the other begins. */
  readonly boundary: boolean;
};

function stages(start: string): string {
  return passportWith(`term: январь 2021 – декабрь 2022 года
stages:
  - id: first
    name: Подготовительный
    start: январь 2021 года
    end: август 2021 года
  - id: second
    name: Основной
    start: ${start}
    end: декабрь 2022 года
`);
}

function of(owner: 'stage', name: string): string {
  return subjectRu({ owner, name });
}

export const stageOverlapPage: RulePage<StageOverlapArgs> = {
  ru: {
    title: 'этапы накладываются',
    what: 'Этап начинается раньше, чем кончается предыдущий. Один общий месяц на стыке – предупреждение, больше – ошибка.',
    why: 'Непонятно, к какому этапу относится общее время и когда принимать предыдущий.',
    fix: 'Начните этап на следующий день (в следующем месяце) после конца предыдущего.',
    message: ({ name, earlier, shared, boundary }) =>
      boundary
        ? `${sentence(of('stage', name))} начинается тогда же, когда кончается ${of('stage', earlier)}: общее время – ${daysRu(shared)}. Разведите даты.`
        : `${sentence(of('stage', name))} начинается, когда ${of('stage', earlier)} ещё идёт: общее время – ${daysRu(shared)}. Исправьте начало одного или конец другого.`,
    related: { end: ({ earlier }) => `здесь кончается ${of('stage', earlier)}` },
  },
  en: {
    title: 'stages overlap',
    what: 'A stage begins before the one in front of it has ended. One shared month at the joint is a warning, more is an error.',
    why: 'It is not clear to which stage the shared time belongs and when the first one is to be accepted.',
    fix: 'Let the stage begin on the day (in the month) after the end of the one before.',
    message: ({ name, earlier, shared, boundary }) => {
      const later = sentence(subjectEn({ owner: 'stage', name }));
      const before = subjectEn({ owner: 'stage', name: earlier });
      return boundary
        ? `${later} begins when ${before} ends: both have ${daysEn(shared)}. Part the dates.`
        : `${later} begins while ${before} still runs: both have ${daysEn(shared)}. Correct the beginning of one or the end of the other.`;
    },
    related: { end: ({ earlier }) => `${subjectEn({ owner: 'stage', name: earlier })} ends here` },
  },
  bad: stages('июль 2021 года # <-'),
  good: stages('сентябрь 2021 года'),
};
