import type { RulePage } from '../rule.js';
import { triadsWith } from './page-documents.js';

export type TriadWithoutFormArgs = {
  /** The triad's number. */
  readonly name: string;
};

const documents = (mark: string, triads: string) =>
  triadsWith(`triads:
  - {number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР}
  - {number: "2", mentor: Горьковский МР}${mark}
approbation:
  forms:
    - {name: Собеседование, triads: ${triads}}
`);

export const triadWithoutFormPage: RulePage<TriadWithoutFormArgs> = {
  ru: {
    title: 'триада ничего не апробирует',
    what: 'В матрице апробации у триады нет ни одной формы, хотя у других триад они есть.',
    why: 'Апробация – вторая часть технического задания каждой триады.',
    fix: 'Впишите номер триады в triads тех форм, которые она проверяет.',
    message: ({ name }) =>
      `Триада ${name} не апробирует ни одной формы. Впишите её в triads нужных форм.`,
    related: { matrix: () => 'матрица апробации' },
  },
  en: {
    title: 'triad that tries no form',
    what: 'A triad has no form in the approbation matrix, while others have.',
    why: 'Approbation is the second part of the technical task of every triad.',
    fix: 'Add the number of the triad to `triads` of the forms it tries.',
    message: ({ name }) => `Triad ${name} tries no form. Add it to "triads" of the forms it tries.`,
    related: { matrix: () => 'the approbation matrix' },
  },
  bad: documents(' # <-', '[1]'),
  good: documents('', '[1, 2]'),
};
