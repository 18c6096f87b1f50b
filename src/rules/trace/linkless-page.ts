import { shorten } from '../../language/shorten.js';
import type { RulePage, RuleWords } from '../rule.js';

/** What the rules of missing links say: the words of the item that has none. */
export type LinklessArgs = { readonly text: string };

type Words = Omit<RuleWords<LinklessArgs>, 'message'> & {
  readonly says: (text: string) => string;
};

function wordsOf({ says, ...rest }: Words): RuleWords<LinklessArgs> {
  return { ...rest, message: ({ text }) => says(shorten(text)) };
}

/** A page whose message names one item. */
export function linklessPage(
  ru: Words,
  en: Words,
  examples: Pick<RulePage, 'bad' | 'good'>,
): RulePage<LinklessArgs> {
  return { ru: wordsOf(ru), en: wordsOf(en), ...examples };
}

/** A passport of one demo project with further lines. */
export const demoPassport = (body: string): string => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
${body}`;

/** Its plan. */
export const demoPlan = (body: string): string => `kind: event-plan
format: 1
id: demo-plan
project: demo
${body}`;
