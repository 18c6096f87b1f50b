import type { RulePage } from '../rule.js';
import { triadsWith } from './page-documents.js';

export type FormWithoutTriadArgs = { readonly name: string };

const documents = (second: string) =>
  triadsWith(`triads:
  - {number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР}
approbation:
  forms:
    - {name: Собеседование, triads: [1]}
    - ${second}
`);

export const formWithoutTriadPage: RulePage<FormWithoutTriadArgs> = {
  ru: {
    title: 'форму никто не апробирует',
    what: 'В матрице апробации у формы нет ни одной триады.',
    why: 'Форма числится в проекте, но отчёта о ней не будет ни от кого.',
    fix: 'Впишите триады в triads формы, поставьте all: true или уберите форму.',
    message: ({ name }) =>
      `Форму «${name}» не апробирует ни одна триада. Впишите триады (triads) или уберите форму.`,
  },
  en: {
    title: 'form that no triad tries',
    what: 'A form of the approbation matrix has no triad.',
    why: 'The form is part of the project, but nobody will report on it.',
    fix: 'Name the triads under `triads`, write `all: true`, or take the form out.',
    message: ({ name }) => `No triad tries the form "${name}". Name the triads, or take it out.`,
  },
  bad: documents('{name: Мониторинговый визит} # <-'),
  good: documents('{name: Мониторинговый визит, all: true}'),
};
