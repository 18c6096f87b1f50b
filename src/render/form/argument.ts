import { ArgumentError, type Options } from './template-function.js';

/** The argument as text; nothing (`null`) is an empty text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new ArgumentError('text');
}

/** A number given to a function of templates; an `ArgumentError` where it is none. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new ArgumentError('number');
}

/** A list given to a function of templates; an `ArgumentError` where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ArgumentError('list');
}

/** The text of a record's field; `undefined` where there is none. */
export function fieldText(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}

/** A record's own field; `undefined` of what is no record or has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** A named value of a call that is one of `words`; the first of them where it is not given. */
export function choiceOf<Word extends string>(
  options: Options,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = options[name];
  if (value === undefined) return words[0];
  const word = words.find((one) => one === value);
  if (word === undefined) throw new ArgumentError(name);
  return word;
}
