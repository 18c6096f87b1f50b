import type { RulePage } from '../rule.js';
import { triadsWith } from './page-documents.js';

export type EmptyRowArgs = {
  readonly municipality: string;
  /** The seminar's number. */
  readonly seminar: string;
};

const documents = (workshop: string) =>
  triadsWith(`modules:
  - {id: lesson, name: Школьный урок}
seminars:
  - number: "1"
    workshops:
      - {municipality: Тарский МР, modules: [lesson]}
      - ${workshop}
`);

export const emptyRowPage: RulePage<EmptyRowArgs> = {
  ru: {
    title: 'пустая строка матрицы',
    what: 'У мастерской нет ни одного модуля и не названа тема, хотя модули в документе объявлены.',
    why: 'Из матрицы видно, что муниципалитет ведёт мастерскую, но не видно какую.',
    fix: 'Впишите модули в modules мастерской или её тему в topic.',
    message: ({ municipality, seminar }) =>
      `«${municipality}» ведёт мастерскую семинара ${seminar}, но ни одного модуля у неё нет. Впишите modules или topic.`,
  },
  en: {
    title: 'empty row of the matrix',
    what: 'A workshop has no module and no topic, although the document declares modules.',
    why: 'The matrix shows that the municipality runs a workshop, but not which.',
    fix: 'Name the modules of the workshop, or its topic.',
    message: ({ municipality, seminar }) =>
      `"${municipality}" runs a workshop of seminar ${seminar} without a module. Name its modules or its topic.`,
  },
  bad: documents('{municipality: Одесский МР} # <-'),
  good: documents('{municipality: Одесский МР, topic: Уроки мужества}'),
};
