import type { RulePage } from '../rule.js';
import { demoPassport, demoPlan } from './linkless-page.js';

export type AnnexMissingArgs =
  | {
      readonly problem: 'gap';
      /** The numbers nobody has. */
      readonly missing: readonly string[];
      /** The number after them. */
      readonly number: string;
    }
  | { readonly problem: 'no-number'; readonly number: string; readonly text: string }
  | { readonly problem: 'none'; readonly text: string };

function inRussian(args: AnnexMissingArgs): string {
  if (args.problem === 'gap') {
    return `Есть приложение ${args.number}, но нет приложения ${args.missing.join(', ')}. Добавьте его или исправьте номер.`;
  }
  return args.problem === 'no-number'
    ? `Написано «${args.text}», но приложения с номером ${args.number} нет. Исправьте номер или добавьте приложение.`
    : `Написано «${args.text}», но приложений у документа нет. Перечислите их в annexes паспорта.`;
}

function inEnglish(args: AnnexMissingArgs): string {
  if (args.problem === 'gap') {
    return `There is annex ${args.number}, but no annex ${args.missing.join(', ')}. Add it or correct the number.`;
  }
  return args.problem === 'no-number'
    ? `"${args.text}" is written, but there is no annex ${args.number}. Correct the number or add the annex.`
    : `"${args.text}" is written, but the document has no annexes. List them under annexes of the passport.`;
}

const documents = (second: string) =>
  `${demoPassport(`annexes:
  - { number: "1", title: Концепция семинаров }
  - { number: "2", title: Технические задания }
`)}---
${demoPlan(`events:
  - name: Утверждение концепции
    results: Концепция (приложение 1)
  - name: Утверждение технических заданий
    results: ${second}
`)}`;

export const annexMissingPage: RulePage<AnnexMissingArgs> = {
  ru: {
    title: 'нет приложения',
    what: 'Текст ссылается на приложение с номером, которого нет; номера приложений начинаются не с единицы или идут с пропуском; текст говорит «(приложение)», а приложений нет совсем (замечание). Вместе нумеруются приложения проекта или положения и документы с отметкой annex. «Приложение 1 к приказу …» – приложение к другому документу, оно не проверяется.',
    why: 'Читатель ищет приложение, которого нет: его потеряли или номера сдвинулись.',
    fix: 'Добавьте приложение (annexes в паспорте или положении, annex в самом документе) или исправьте номер.',
    message: inRussian,
  },
  en: {
    title: 'annex missing',
    what: 'A text refers to an annex by a number that none has; the numbers of annexes do not begin with one or leave one out; a text says «(приложение)» and there are no annexes at all (a remark). Annexes of a project or a regulation and documents with an annex stamp are numbered together. «Приложение 1 к приказу …» is an annex of another document and is not looked at.',
    why: 'A reader looks for an annex that is not there: it was lost, or the numbers moved.',
    fix: 'Add the annex (annexes of the passport or regulation, annex of the document itself) or correct the number.',
    message: inEnglish,
  },
  bad: documents('Технические задания (приложение 3) # <-'),
  good: documents('Технические задания (приложение 2)'),
};
