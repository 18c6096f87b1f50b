import type { RulePage } from '../rule.js';
import { triadsWith } from './page-documents.js';

export type FormWithoutEventArgs = {
  /** The triad's number. */
  readonly triad: string;
  readonly forms: readonly string[];
  /** False where only the words were compared. */
  readonly byLinks: boolean;
};

const inQuotes = (forms: readonly string[], open: string, close: string) =>
  forms.map((form) => `${open}${form}${close}`).join(', ');

const documents = (mark: string, forms: string) => `${triadsWith(`triads:
  - {number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР}
approbation:
  forms:
    - {id: talk, name: Собеседование с самоанализом, triads: [1]}
    - {id: visit, name: Мониторинговый визит, triads: [1]}
`)}---
kind: interaction-plan
format: 1
id: triad-plan
project: demo
parent: demo-triads
triad: 1
events:${mark}
  - {name: Собеседования с директорами, forms: ${forms}}
`;

export const formWithoutEventPage: RulePage<FormWithoutEventArgs> = {
  ru: {
    title: 'форма апробации без мероприятия',
    what: 'Матрица апробации отводит триаде форму, а в её плане взаимодействия нет мероприятия с этой формой (forms). Если поля forms нет ни у одного мероприятия, ищутся слова названий; тогда это замечание.',
    why: 'Апробация – вторая часть технического задания: чего нет в плане, того не сделают, и отчёта не будет.',
    fix: 'Добавьте мероприятие или назовите форму в forms того, где она применяется.',
    message: ({ triad, forms, byLinks }) =>
      `${byLinks ? 'В плане взаимодействия' : 'Похоже, в плане взаимодействия'} нет мероприятий для форм апробации триады ${triad}: ${inQuotes(forms, '«', '»')}. Добавьте их или назовите формы в forms.`,
    related: { form: () => 'форма отведена триаде здесь' },
  },
  en: {
    title: 'form of approbation without an event',
    what: 'The approbation matrix gives a form to a triad, but its interaction plan has no event with it (`forms`). Where no event has `forms` at all, the words of the names are looked for; then it is a remark.',
    why: 'Approbation is the second part of the technical task: what is not planned is not done, and there is no report.',
    fix: 'Add an event, or name the form under `forms` of the one in which it is used.',
    message: ({ triad, forms, byLinks }) =>
      `The interaction plan ${byLinks ? 'has' : 'seems to have'} no event for these forms of triad ${triad}: ${inQuotes(forms, '"', '"')}. Add events, or name the forms under "forms".`,
    related: { form: () => 'the form is given to the triad here' },
  },
  bad: documents(' # <-', 'talk'),
  good: documents('', '[talk, visit]'),
};
