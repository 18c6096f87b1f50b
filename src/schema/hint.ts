import type { ProblemArgs } from './problem.js';

/** What an author should do about a value of the wrong type. */
export type Hint =
  | 'add-dashes'
  | 'true-or-false'
  | 'unquote'
  | 'digits-only'
  | 'one-text'
  | 'no-dashes'
  | 'add-field';

const NUMERIC = /^\d+([.,]\d+)?$/;
const WHOLE = /^\d+$/;

/** The advice for a value of the wrong type, where there is one. */
export function hintFor({ expected, found, text }: ProblemArgs['wrong-type']): Hint | undefined {
  if (expected.includes('list')) return 'add-dashes';
  if (expected.includes('boolean')) return 'true-or-false';
  const number = expected.includes('number') || expected.includes('integer');
  if (number && text !== null) {
    const wanted = expected.includes('number') ? NUMERIC : WHOLE;
    return found === 'text' && wanted.test(text) ? 'unquote' : 'digits-only';
  }
  if (found !== 'list') return expected.includes('text') ? undefined : 'add-field';
  return expected.includes('text') ? 'one-text' : 'no-dashes';
}

/** «45,5» and «45.5» as a number is written in YAML. */
export function asNumber(text: string | null): string {
  return (text ?? '').replace(',', '.');
}
