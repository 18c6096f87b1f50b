import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { programmeWith, regulationWith } from './page-documents.js';

export type ProcedureDisagreesArgs = {
  /** The event and its term, as written. */
  readonly name: string;
  readonly text: string;
  /** The step of the procedure, or its item, and its term. */
  readonly step: string;
  readonly stepText: string;
};

const documents = (term: string) => `${regulationWith('')}kind: procedure
format: 1
id: steps
title: Алгоритм
regulation: rules
steps:
  - name: Формирование менторской группы
    items: [заключение трёхстороннего соглашения]
    term: ноябрь 2021 года
---
${programmeWith(`events:
  - name: Заключение трёхстороннего соглашения
    term: ${term}
`)}`;

export const procedureDisagreesPage: RulePage<ProcedureDisagreesArgs> = {
  ru: {
    title: 'программа и алгоритм называют разные сроки',
    what: 'Мероприятие программы – шаг алгоритма по тому же положению (названы почти одними словами), но проходит не в его срок.',
    why: 'Одно и то же сделают в разное время: исполнители не знают, какому документу следовать.',
    fix: 'Согласуйте сроки программы и алгоритма.',
    message: ({ name, text, step, stepText }) =>
      `Мероприятие «${shorten(name)}» назначено на «${text}», а в алгоритме «${shorten(step)}» – «${stepText}». Согласуйте сроки.`,
    related: { step: ({ stepText }) => `в алгоритме: «${stepText}»` },
  },
  en: {
    title: 'programme and procedure disagree on a term',
    what: 'An event of a programme is a step of the procedure under the same regulation (in nearly the same words), but is held at another time.',
    why: 'One thing is to be done at two times: those who do it cannot tell which document to follow.',
    fix: 'Make the terms of the programme and the procedure agree.',
    message: ({ name, text, step, stepText }) =>
      `The event "${shorten(name)}" is set for "${text}", the procedure has "${shorten(step)}" for "${stepText}". Make the terms agree.`,
    related: { step: ({ stepText }) => `in the procedure: "${stepText}"` },
  },
  bad: documents('октябрь – ноябрь 2021 года # <-'),
  good: documents('ноябрь 2021 года'),
};
