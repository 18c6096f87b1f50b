import { plural } from '../../language/russian/plural.js';
import type { RulePage } from '../rule.js';

export type SignatureUndatedArgs = {
  /** How many signatures of the document have no date. */
  readonly count: number;
  readonly total: number;
};

const plan = (second: string) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
signatures:
  - {role: mentor, post: Председатель комитета, name: А.А. Иванова, date: 31.08.2021}
  - ${second}
`;

export const signatureUndatedPage: RulePage<SignatureUndatedArgs> = {
  ru: {
    title: 'подпись без даты',
    what: 'В документе есть подписи, у которых не указана дата. Стороны соглашения подписывают его в день самого соглашения (date). О проекте документа (approval: {status: draft}) правило молчит.',
    why: 'По дате видно, что план согласован до начала работ; без неё этого не доказать.',
    fix: 'Впишите date каждой подписи; пока документ не подписан – approval: {status: draft}.',
    message: ({ count, total }) =>
      count === 1
        ? 'У подписи нет даты. Впишите date.'
        : `Без даты ${count} из ${total} ${plural(total, ['подписи', 'подписей', 'подписей'])}. Впишите date каждой.`,
    related: { also: () => 'и здесь нет даты' },
  },
  en: {
    title: 'signature without a date',
    what: 'A document has signatures that do not say when they were given. The parties sign an agreement on its own day (`date`). Of a draft (`approval: {status: draft}`) the rule is silent.',
    why: 'The date shows that the plan was agreed before the work began; without it that cannot be proved.',
    fix: 'Add `date` to every signature; while nobody has signed, `approval: {status: draft}`.',
    message: ({ count, total }) =>
      count === 1
        ? 'The signature has no date. Add "date".'
        : `${count} of ${total} signatures have no date. Add "date" to each.`,
    related: { also: () => 'no date here either' },
  },
  bad: plan('{role: adviser, post: Председатель комитета, name: Б.Б. Петров} # <-'),
  good: plan('{role: adviser, post: Председатель комитета, name: Б.Б. Петров, date: 31.08.2021}'),
};
