import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';

export type IntroducedAgainArgs = {
  readonly word: string;
  /** How often the document introduces it. */
  readonly times: number;
};

const TIMES: readonly [string, string, string] = ['раз', 'раза', 'раз'];

const document = (second: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
tasks:
  - Описать муниципальную систему образования (далее – МСО)
  - ${second}
`;

export const introducedAgainPage: RulePage<IntroducedAgainArgs> = {
  ru: {
    title: 'сокращение введено повторно',
    what: 'В одном документе одно и то же сокращение вводится словами «(далее – …)» больше одного раза.',
    why: 'Сокращение вводят один раз, при первом упоминании; второе «далее» заставляет искать разницу, которой нет.',
    fix: 'Оставьте «(далее – …)» при первом упоминании, дальше пишите само сокращение.',
    message: ({ word, times }) =>
      `«${word}» вводится словами «(далее – …)» ${countOf(times, TIMES)}. Оставьте это при первом упоминании, дальше пишите само сокращение.`,
    related: { first: () => 'введено здесь', also: () => 'и ещё раз здесь' },
  },
  en: {
    title: 'an abbreviation introduced again',
    what: 'One document introduces one abbreviation by "(далее – …)" more than once.',
    why: 'An abbreviation is introduced once, where it is first used; a second time makes the reader look for a difference.',
    fix: 'Keep "(далее – …)" at the first mention, and write the abbreviation alone after it.',
    message: ({ word, times }) =>
      `"${word}" is introduced by "(далее – …)" ${times} times. Keep the first, and write the abbreviation alone after it.`,
    related: { first: () => 'introduced here', also: () => 'and again here' },
  },
  bad: document('Сравнить муниципальные системы образования (далее – МСО) # <-'),
  good: document('Сравнить МСО района и области'),
};
