import type { RulePage } from '../rule.js';
import { DISTRICTS, pagePlan } from './page-documents.js';

export type SynonymArgs = {
  /** The word that is rarer in the project's documents, as written. */
  readonly word: string;
  readonly count: number;
  /** The other word for the same role. */
  readonly usual: string;
  readonly usualCount: number;
};

const documents = (result: string) =>
  `${DISTRICTS}${pagePlan(`events:
  - name: Создание команд «Наставник – наставляемый»
    results: ${result}
  - name: Встречи наставляемых с наставниками
`)}`;

export const synonymPage: RulePage<SynonymArgs> = {
  ru: {
    title: 'у одной роли два названия',
    what: 'В документах одного проекта того, кого учат, называют и стажёром, и наставляемым. Текст, где стоят оба слова сразу, – пояснение, он не считается; если одно из слов записано в определении другого (aliases), правило молчит. «Стажировка» и «наставничество» – не роли.',
    why: 'Читатель решит, что это два разных человека; по слову не найти, кому адресовано задание.',
    fix: 'Выберите одно слово – то, что стоит в паспорте или в положении, – и пишите его во всех документах проекта.',
    message: ({ word, count, usual, usualCount }) => {
      const more = usualCount > count ? ` Чаще (${usualCount}) написано «${usual}».` : '';
      return `«${word}» и «${usual}» – два названия одной роли в одном проекте.${more} Пишите везде одно слово.`;
    },
    related: {
      also: () => 'то же слово ещё здесь',
      usual: ({ usual }) => `а здесь – «${usual}»`,
    },
  },
  en: {
    title: 'two words for one role',
    what: 'In the documents of one project those who are taught are called both «стажёр» and «наставляемый». A text that has both words explains them and does not count; where a definition has one of the words under aliases the rule is silent. «Стажировка» and «наставничество» are no roles.',
    why: 'A reader takes them for two people, and a word does not find whom an assignment is for.',
    fix: 'Choose one word, that of the passport or the regulation, and write it in all documents of the project.',
    message: ({ word, count, usual, usualCount }) => {
      const more = usualCount > count ? ` «${usual}» is written more often (${usualCount}).` : '';
      return `«${word}» and «${usual}» are two words for one role in one project.${more} Write one word everywhere.`;
    },
    related: { also: () => 'the same word again', usual: ({ usual }) => `«${usual}» here` },
  },
  bad: documents('Определён список стажёров # <-'),
  good: documents('Определён список наставляемых, составлен план стажировок'),
};
