import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith } from './words/page-documents.js';
import { subjectEn, subjectRu } from './words/subject.js';
import { type Whole, wholeRu } from './words/whole.js';

export type StagesCoverProjectArgs = {
  readonly name: string;
  readonly side: 'start' | 'end';
  readonly project: Interval;
  readonly whole: Whole;
  /** The days of the project that belong to no stage. */
  readonly bare: Interval;
};

function stages(start: string): string {
  return passportWith(`term: январь 2021 – декабрь 2022 года
stages:
  - id: first
    name: Подготовительный
    start: ${start}
    end: август 2021 года
  - id: second
    name: Основной
    start: сентябрь 2021 года
    end: декабрь 2022 года
`);
}

export const stagesCoverProjectPage: RulePage<StagesCoverProjectArgs> = {
  ru: {
    title: 'этапы не покрывают срок проекта',
    what: 'Первый этап начинается позже проекта, или последний кончается раньше него.',
    why: 'Часть срока проекта не относится ни к какому этапу: или срок, или этап записан неверно.',
    fix: 'Начните первый этап вместе с проектом, а последний кончите вместе с ним.',
    message: ({ name, side, project, whole, bare }) => {
      const stage = subjectRu({ owner: 'stage', name });
      return side === 'start'
        ? `Первый ${stage} начинается позже ${wholeRu(whole)} (${daysRu(project)}): ${daysRu(bare)} – ни в каком этапе. Начните этап в тот же день.`
        : `Последний ${stage} кончается раньше ${wholeRu(whole)} (${daysRu(project)}): ${daysRu(bare)} – ни в каком этапе. Продлите этап до конца ${wholeRu(whole)}.`;
    },
    related: { project: ({ project, whole }) => `срок ${wholeRu(whole)}: ${daysRu(project)}` },
  },
  en: {
    title: 'stages do not cover the project',
    what: 'The first stage begins after the project, or the last one ends before it.',
    why: 'Some time of the project belongs to no stage: either the term or the stage is wrong.',
    fix: 'Let the first stage begin and the last one end with the project.',
    message: ({ name, side, project, whole, bare }) => {
      const stage = subjectEn({ owner: 'stage', name });
      return side === 'start'
        ? `The ${whole} (${daysEn(project)}) runs before its first ${stage} begins: ${daysEn(bare)} belongs to no stage.`
        : `The last ${stage} ends before the ${whole} (${daysEn(project)}): ${daysEn(bare)} belongs to no stage.`;
    },
    related: { project: ({ project, whole }) => `the term of the ${whole}: ${daysEn(project)}` },
  },
  bad: stages('февраль 2021 года # <-'),
  good: stages('январь 2021 года'),
};
