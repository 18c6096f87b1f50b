import type { RulePage } from '../rule.js';
import { DISTRICTS, pageTriads } from './page-documents.js';

export type WorkshopTwiceArgs = {
  readonly name: string;
  /** The seminar's number. */
  readonly seminar: string;
  readonly firstSeminar: string;
  readonly sameSeminar: boolean;
};

const documents = (second: string) =>
  `${DISTRICTS}${pageTriads(`seminars:
  - { number: "1", triad: 1, workshops: [Горьковский МР, Любинский МР] }
  - number: "2"
    workshops:
      - Азовский МР
      - ${second}
`)}`;

export const workshopTwicePage: RulePage<WorkshopTwiceArgs> = {
  ru: {
    title: 'две мастерские у одного муниципалитета',
    what: 'Муниципалитет ведёт мастерские двух семинаров (предупреждение) или стоит в мастерских одного семинара дважды (ошибка). Если так у большинства, правило молчит: значит, мастерские в проекте повторяются.',
    why: 'Каждый муниципалитет вне триад показывает практику на одном семинаре. Лишняя строка чаще всего стоит на месте другого, пропущенного муниципалитета.',
    fix: 'Оставьте одну мастерскую, на другое место впишите того, у кого её нет.',
    message: ({ name, seminar, firstSeminar, sameSeminar }) =>
      sameSeminar
        ? `«${name}» стоит в мастерских семинара ${seminar} дважды. Оставьте одну строку.`
        : `«${name}» ведёт мастерскую семинара ${seminar}, но уже ведёт её на семинаре ${firstSeminar}. Оставьте одну, на другое место впишите того, у кого мастерской нет.`,
    related: { first: ({ firstSeminar }) => `здесь – мастерская семинара ${firstSeminar}` },
  },
  en: {
    title: 'two workshops of one municipality',
    what: 'A municipality runs workshops of two seminars (a warning) or stands twice among the workshops of one (an error). Where most do, the rule is silent: workshops are meant to be repeated.',
    why: 'Every municipality outside the triads shows its practice at one seminar. A row too many mostly stands in the place of another municipality that was left out.',
    fix: 'Leave one workshop and name somebody without one in the other place.',
    message: ({ name, seminar, firstSeminar, sameSeminar }) =>
      sameSeminar
        ? `"${name}" stands twice among the workshops of seminar ${seminar}. Leave one row.`
        : `"${name}" runs a workshop of seminar ${seminar}, but already runs one of seminar ${firstSeminar}. Leave one and name somebody without a workshop in the other place.`,
    related: { first: ({ firstSeminar }) => `workshop of seminar ${firstSeminar} here` },
  },
  bad: documents('Любинского муниципального района # <-'),
  good: documents('Полтавский МР'),
};
