import type { RulePage } from '../rule.js';
import { DISTRICTS, pageTriads } from './page-documents.js';

export type HostNotTraineeArgs = {
  readonly host: string;
  readonly trainee: string;
  /** The seminar's number. */
  readonly seminar: string;
  /** The triad's number. */
  readonly triad: string;
};

const documents = (host: string) =>
  `${DISTRICTS}${pageTriads(`seminars:
  - number: "1"
    triad: 1
    host: ${host}
`)}`;

export const hostNotTraineePage: RulePage<HostNotTraineeArgs> = {
  ru: {
    title: 'семинар не у стажёра',
    what: 'Семинар принимает не тот муниципалитет, который в триаде этого семинара стоит стажёром. Школа или орган управления стажёра – тоже он. Если все семинары проекта принимает другая роль (например, ментор), правило молчит.',
    why: 'На семинаре триада показывает, что изменилось у стажёра: участники выезжают к нему, а не к другому.',
    fix: 'Впишите в host стажёра триады – или исправьте триаду семинара.',
    message: ({ host, trainee, seminar, triad }) =>
      `Семинар ${seminar} показывает триаду ${triad}, её стажёр – «${trainee}», а принимает семинар «${host}». Исправьте место семинара или его триаду.`,
    related: { trainee: ({ triad }) => `здесь – стажёр триады ${triad}` },
  },
  en: {
    title: 'seminar not at the trainee',
    what: 'A seminar is hosted by another municipality than the trainee of its triad. A school or an authority of the trainee counts as the trainee. Where all seminars of the project are hosted by another role (the mentor, say) the rule is silent.',
    why: 'At the seminar the triad shows what has changed at the trainee: the participants travel there.',
    fix: 'Name the trainee of the triad under host, or correct the triad of the seminar.',
    message: ({ host, trainee, seminar, triad }) =>
      `Seminar ${seminar} shows triad ${triad}, whose trainee is "${trainee}", but is hosted by "${host}". Correct the place of the seminar or its triad.`,
    related: { trainee: ({ triad }) => `trainee of triad ${triad} here` },
  },
  bad: documents('Тарский МР # <-'),
  good: documents('Омский муниципальный район'),
};
