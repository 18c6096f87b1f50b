import type { ProblemArgs } from './problem.js';

/** What an author should do about a value of the wrong type. */
export type Hint =
  | 'add-dashes'
  | 'add-brackets'
  | 'true-or-false'
  | 'unquote'
  | 'digits-only'
  | 'digits-together'
  | 'whole-number'
  | 'one-text'
  | 'no-dashes'
  | 'add-field';

const NUMERIC = /^\d+([.,]\d+)?$/;
const WHOLE = /^\d+$/;
/** «1 250», with whatever blanks come from Word. */
const GROUPED = /^\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+$/;
/** Codes of entries as they are written in a list's place: «task-1, task-2». */
const CODES = /^[a-z\d][a-z\d/-]*(?:\s*[,;]\s*[a-z\d][a-z\d/-]*)*$/;

/** The advice for a value of the wrong type, where there is one. */
export function hintFor({ expected, found, text }: ProblemArgs['wrong-type']): Hint | undefined {
  if (expected.includes('list'))
    return found === 'text' && CODES.test(text ?? '') ? 'add-brackets' : 'add-dashes';
  if (expected.includes('boolean')) return 'true-or-false';
  const number = expected.includes('number') || expected.includes('integer');
  if (number && text !== null) {
    const wanted = expected.includes('number') ? NUMERIC : WHOLE;
    if (found === 'text' && wanted.test(text)) return 'unquote';
    if (GROUPED.test(text)) return 'digits-together';
    return NUMERIC.test(text) ? 'whole-number' : 'digits-only';
  }
  if (found !== 'list') return expected.includes('text') ? undefined : 'add-field';
  return expected.includes('text') ? 'one-text' : 'no-dashes';
}

/** What stands in place of a value of the wrong type, where only its writing is wrong. */
export function rewritten(args: ProblemArgs['wrong-type']): string | undefined {
  const text = args.text ?? '';
  const hint = hintFor(args);
  if (hint === 'add-brackets') return `[${text.split(/\s*[,;]\s*/).join(', ')}]`;
  if (hint === 'digits-together') return text.replace(/\D/g, '');
  return hint === 'unquote' ? asNumber(text) : undefined;
}

/** «45,5» and «45.5» as a number is written in YAML. */
function asNumber(text: string | null): string {
  return (text ?? '').replace(',', '.');
}
