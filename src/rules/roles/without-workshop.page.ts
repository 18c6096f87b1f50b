import type { RulePage } from '../rule.js';
import { DISTRICTS, pagePassport, pageTriads } from './page-documents.js';

export type WithoutWorkshopArgs = { readonly name: string };

const documents = (mark: string, workshops: string) =>
  `${DISTRICTS}${pagePassport(`participants:
  - Тарский МР
  - Одесский МР
  - Омский МР
  - Горьковский МР
  - Любинский МР
  - Азовский МР${mark}
`)}---
${pageTriads(`seminars:
  - { number: "1", triad: 1, host: Омский МР, workshops: [${workshops}] }
`)}`;

export const withoutWorkshopPage: RulePage<WithoutWorkshopArgs> = {
  ru: {
    title: 'муниципалитет без триады и без мастерской',
    what: 'Муниципалитет назван среди участников, но не входит ни в одну триаду, не ведёт мастерскую и не принимает семинар, хотя в проекте есть и триады, и мастерские. Если мастерских нет у большинства тех, кто вне триад, правило молчит: значит, их ведут не все.',
    why: 'В проекте с триадами у каждого участника своя часть: одни работают в триадах, остальные показывают практику в мастерских.',
    fix: 'Дайте муниципалитету мастерскую одного из семинаров или место в триаде либо уберите его из участников.',
    message: ({ name }) =>
      `«${name}» участвует в проекте, но не входит в триады и не ведёт мастерскую. Дайте этому муниципалитету мастерскую одного из семинаров или место в триаде.`,
    related: { workshops: () => 'здесь перечислены семинары и их мастерские' },
  },
  en: {
    title: 'municipality with neither triad nor workshop',
    what: 'A municipality is among the participants, but is in no triad, runs no workshop and hosts no seminar, while the project has both triads and workshops. Where most of those outside the triads have no workshop the rule is silent: not everybody is to run one.',
    why: 'In a project with triads everybody has a part: some work in triads, the others show their practice in workshops.',
    fix: 'Give the municipality a workshop of one of the seminars or a place in a triad, or take it off the participants.',
    message: ({ name }) =>
      `"${name}" takes part in the project, but is in no triad and runs no workshop. Give it a workshop of one of the seminars or a place in a triad.`,
    related: { workshops: () => 'the seminars with their workshops' },
  },
  bad: documents(' # <-', 'Горьковский МР, Любинский МР'),
  good: documents('', 'Горьковский МР, Любинский МР, Азовский МР'),
};
