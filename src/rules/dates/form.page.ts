import type { RulePage } from '../rule.js';
import { moreEn, moreRu } from '../text/slip-words.js';
import { passportWith } from './words/page-documents.js';

export type FormArgs =
  | { readonly slip: 'span'; readonly written: string; readonly right: string }
  | {
      readonly slip: 'mark';
      readonly written: string;
      readonly right: string;
      /** How many more such terms the document has. */
      readonly others: number;
    };

export const formPage: RulePage<FormArgs> = {
  ru: {
    title: 'срок записан не по форме',
    what: 'Пометка года без пробела или точки («2021г», «2021 г»); промежуток с «по», но без «с» («01.01.2021 по 30.12.2024»). Смысл понятен, неверна запись.',
    why: 'Срок печатается так, как записан.',
    fix: 'Пишите «2021 г.» или «2021 года», «с 01.01.2021 по 30.12.2024».',
    message: (args) =>
      args.slip === 'span'
        ? `В сроке «${args.written}» есть «по», а «с» нет. Напишите: «${args.right}».`
        : `Год записан «${args.written}». Напишите: «${args.right}».${moreRu(args.others)}`,
    related: { also: () => 'и здесь' },
  },
  en: {
    title: 'form of a term',
    what: 'The mark of the year has no blank or no point ("2021г", "2021 г"), or a span has «по» and no «с» ("01.01.2021 по 30.12.2024"). The meaning is plain, the form is not right.',
    why: 'A term is printed as it is written.',
    fix: 'Write "2021 г." or "2021 года", "с 01.01.2021 по 30.12.2024".',
    message: (args) =>
      args.slip === 'span'
        ? `The term "${args.written}" has «по» and no «с». Write: "${args.right}".`
        : `The year is written "${args.written}". Write: "${args.right}".${moreEn(args.others)}`,
    related: { also: () => 'here too' },
  },
  bad: passportWith('term: 01.01.2021 по 30.12.2024 # <-\n'),
  good: passportWith('term: с 01.01.2021 по 30.12.2024 г.\n'),
};
