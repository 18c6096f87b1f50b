import { englishCount } from '../../language/english.js';
import type { RuleWords } from '../rule.js';
import type { SlipArgs } from './text-rule.js';

/** Parts of the messages that all rules about texts share. */
export const SLIP_RELATED: Readonly<
  Record<'ru' | 'en', NonNullable<RuleWords<SlipArgs>['related']>>
> = {
  ru: { also: () => 'и здесь' },
  en: { also: () => 'here too' },
};

/** «… Таких мест ещё 3.» */
export function moreRu(others: number): string {
  return others === 0 ? '' : ` Таких мест ещё ${others}.`;
}

/** " There are 3 more such places."; empty where there is none. */
export function moreEn(others: number): string {
  return others === 0
    ? ''
    : ` There ${others === 1 ? 'is' : 'are'} ${englishCount(others, 'more such place')}.`;
}

/** A document with one text. */
export function passportWith(goal: string): string {
  return `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
goal: ${goal}
`;
}
