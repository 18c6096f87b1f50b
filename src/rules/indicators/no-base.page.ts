import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

export type NoBaseArgs =
  /** A change without the value it starts from. */
  | { readonly lacks: 'start'; readonly text: string }
  /** A share of something planned whose number stands nowhere. */
  | { readonly lacks: 'number'; readonly text: string; readonly thing: string };

const document = (more: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - name: Увеличение числа школ с наставниками
    target: на 10 %${more}
`;

export const noBasePage: RulePage<NoBaseArgs> = {
  ru: {
    title: 'не сказано, от чего считать',
    what: 'Значение – прирост или снижение, а базового значения (base) нет; или доля считается «от общего количества предусмотренных планом», а сколько их предусмотрено, не сказано ни в плане, ни в паспорте.',
    why: 'Без начального значения нельзя посчитать ни прирост, ни долю, и достижение показателя не доказать.',
    fix: 'Впишите base: {value, date} или назовите число в плане.',
    message: (args) =>
      args.lacks === 'start'
        ? `«${args.text}» – от какого значения? Впишите base с датой.`
        : `Доля «${shorten(args.text)}» считается от запланированного («${args.thing}»), а сколько их, нигде не сказано. Назовите число в плане или впишите base.`,
  },
  en: {
    title: 'nothing to count from',
    what: 'A target is a growth or a fall, but there is no starting value (`base`); or a share is counted "от общего количества предусмотренных планом", and neither the plan nor the passport says how many are planned.',
    why: 'Without a starting value neither a growth nor a share can be reckoned, and nobody can prove that the target was reached.',
    fix: 'Write `base: {value, date}`, or name the number in the plan.',
    message: (args) =>
      args.lacks === 'start'
        ? `"${args.text}": from what value? Write "base" with its date.`
        : `The share "${shorten(args.text)}" is counted of what is planned ("${args.thing}"), but it is nowhere said how many there are. Name the number in the plan, or write "base".`,
  },
  bad: document(' # <-'),
  good: document('\n    base: { value: 20, date: 01.01.2021 }'),
};
