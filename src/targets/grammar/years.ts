import type { Lexeme } from '../lexeme.js';
import { readGroup } from '../noun-group.js';
import type { Rule } from './item.js';

export interface ReadYears {
  readonly years: readonly number[];
  readonly next: number;
}

/** A chain longer than this names no years. */
const MOST_YEARS = 30;

/** «2025 году», «2021, 2022 годов», «2019–2024 годы», «2021/2022 учебный год» (its end), «(2021)», «2019 –». */
export const years: Rule = ({ words, at, found }) => {
  const word = words[at];
  if (word?.kind === 'date') {
    const value = word.value === 0 ? [] : [word.value];
    return { items: value.length === 0 ? [] : [item(value, words, at, false)], next: at + 1 };
  }
  const read = readYears(words, at);
  if (read === undefined) return undefined;
  const last = found.at(-1);
  const base = last?.is === 'role' && last.role === 'base';
  return { items: [item(read.years, words, at, base)], next: read.next };
};

function item(found: readonly number[], words: readonly Lexeme[], at: number, base: boolean) {
  const bracketed = words[at - 1]?.norm === '(' || words[at - 2]?.norm === '(';
  return { is: 'years', years: found, base, bracketed, start: words[at]?.start ?? 0 } as const;
}

/** Reads years at `at`; `undefined` where the number there is none. */
export function readYears(words: readonly Lexeme[], at: number): ReadYears | undefined {
  const first = yearOf(words[at]);
  if (first === undefined) return undefined;
  const chain = [first];
  let next = at + 1;
  while (chain.length < MOST_YEARS) {
    const joint = words[next]?.norm ?? '';
    const following = joint === '/' ? schoolYear(words[next + 1], chain) : yearOf(words[next + 1]);
    if (!['-', '/', ',', 'и', 'по'].includes(joint) || following === undefined) break;
    if (joint === '-' || joint === 'по') chain.push(...span(chain.at(-1) ?? first, following));
    else chain.push(following);
    next += 2;
  }
  const last = chain.at(-1) ?? first;
  if (/^уч/.test(words[next]?.norm ?? ''))
    return { years: [last], next: afterYearWord(words, next) };
  const worded = afterYearWord(words, next);
  if (worded === next && chain.length === 1 && !standsAlone(words, at)) return undefined;
  return { years: chain, next: worded };
}

/** A bare «2020» is a year unless something is counted by it or a bound leads it. */
function standsAlone(words: readonly Lexeme[], at: number): boolean {
  const before = words[at - 1];
  if (before?.mark?.is === 'compare' || before?.mark?.is === 'reach') return false;
  const after = words[at + 1];
  if (after?.mark?.is === 'unit' || after?.mark?.is === 'scale') return false;
  if (after?.mark?.is === 'beyond' || after?.norm === '+') return false;
  return after?.kind !== 'word' || readGroup(words, at + 1) === undefined;
}

/** Index after «года», «гг.», «учебного года», «уч. г.»; the same index where none stands there. */
function afterYearWord(words: readonly Lexeme[], at: number): number {
  const school = /^уч/.test(words[at]?.norm ?? '') ? at + 1 : at;
  const dot = school > at && words[school]?.norm === '.' ? school + 1 : school;
  const mark = words[dot]?.mark;
  return mark?.is === 'period' && mark.per === 'year' ? dot + 1 : school;
}

function yearOf(word: Lexeme | undefined): number | undefined {
  if (word?.kind !== 'number' || !/^(?:19[5-9]|20)\d{1,2}$/.test(word.text)) return undefined;
  return word.value >= 1950 && word.value < 2100 ? word.value : undefined;
}

/** «2021/22» and «2021/2022» are two calendar years. */
function schoolYear(word: Lexeme | undefined, chain: readonly number[]): number | undefined {
  const last = chain.at(-1) ?? 0;
  if (word?.kind === 'number' && word.value === (last + 1) % 100) return last + 1;
  return yearOf(word);
}

function span(from: number, to: number): number[] {
  if (to < from || to - from > MOST_YEARS) return [to];
  return Array.from({ length: to - from }, (_, index) => from + index + 1);
}
