import type { RulePage } from '../rule.js';
import { demoPassport, demoPlan } from './linkless-page.js';

export type AnnexUnreferencedArgs = { readonly number: string };

const documents = (mark: string, second: string) => `${demoPassport(`annexes:
  - { number: "1", title: Концепция семинаров }
  - { number: "2", title: Технические задания }${mark}
`)}---
${demoPlan(`events:
  - name: Утверждение концепции
    results: Концепция (приложение 1)
  - name: Утверждение технических заданий
    results: ${second}
`)}`;

export const annexUnreferencedPage: RulePage<AnnexUnreferencedArgs> = {
  ru: {
    title: 'на приложение никто не ссылается',
    what: 'У приложения есть номер, а в текстах документов на него нет ссылки, хотя на другие приложения ссылки есть. Где номера приложений не упоминают совсем, правило молчит.',
    why: 'Читатель не узнает, к чему приложение: ссылку потеряли или приложение лишнее.',
    fix: 'Сошлитесь на приложение там, где о нём речь: «(приложение 2)», или уберите его.',
    message: ({ number }) =>
      `На приложение ${number} нет ссылки ни в одном тексте. Сошлитесь на него или уберите.`,
  },
  en: {
    title: 'annex nobody refers to',
    what: 'An annex has a number, but no text of the documents refers to it, though there are references to others. Where annexes are not referred to by number at all, the rule is silent.',
    why: 'A reader cannot tell what the annex belongs to: the reference was lost, or the annex is superfluous.',
    fix: 'Refer to the annex where it is spoken of: "(приложение 2)", or take it out.',
    message: ({ number }) => `No text refers to annex ${number}. Refer to it, or take it out.`,
  },
  bad: documents(' # <-', 'Технические задания'),
  good: documents('', 'Технические задания (приложение 2)'),
};
