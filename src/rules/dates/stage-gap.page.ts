import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith } from './words/page-documents.js';
import { subjectEn, subjectRu } from './words/subject.js';

export type StageGapArgs = {
  readonly name: string;
  readonly earlier: string;
  /** The days between the two stages. */
  readonly gap: Interval;
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

export const stageGapPage: RulePage<StageGapArgs> = {
  ru: {
    title: 'разрыв между этапами',
    what: 'Между концом одного этапа и началом следующего есть рабочие дни, которые не относятся ни к какому этапу.',
    why: 'На это время не запланировано ничего, а проект идёт; обычно один из месяцев записан неверно.',
    fix: 'Начните этап сразу после предыдущего или продлите предыдущий.',
    message: ({ name, earlier, gap }) =>
      `Между этапами «${earlier}» и «${name}» разрыв: ${daysRu(gap)}. Сдвиньте начало или конец.`,
    related: {
      end: ({ earlier }) => `здесь кончается ${subjectRu({ owner: 'stage', name: earlier })}`,
    },
  },
  en: {
    title: 'gap between stages',
    what: 'Between the end of a stage and the beginning of the next there are working days that belong to neither.',
    why: 'Nothing is planned for that time although the project runs; mostly one of the months is wrong.',
    fix: 'Let the stage begin right after the one before, or prolong that one.',
    message: ({ name, earlier, gap }) =>
      `There is a gap between ${subjectEn({ owner: 'stage', name: earlier })} and ${subjectEn({ owner: 'stage', name })}: ${daysEn(gap)}. Move the beginning or the end.`,
    related: { end: ({ earlier }) => `${subjectEn({ owner: 'stage', name: earlier })} ends here` },
  },
  bad: stages('ноябрь 2021 года # <-'),
  good: stages('сентябрь 2021 года'),
};
