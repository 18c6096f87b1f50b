import { rewritten } from './hint.js';
import type { ProblemArgs, ShapeCode, ShapeProblem } from './problem.js';
import { plainOrQuoted, quoted } from './quoted.js';
import { WORDS_EN } from './words-en.js';
import { WORDS_RU } from './words-ru.js';

/** The rule that reports each mistake. */
export const RULE_OF = {
  'wrong-type': 'schema/wrong-type',
  'no-variant': 'schema/wrong-type',
  'empty-value': 'schema/empty-value',
  'too-few': 'schema/empty-value',
  'unquoted-text': 'schema/unquoted-text',
  'colon-in-text': 'schema/unquoted-text',
  'comma-in-text': 'schema/unknown-field',
  missing: 'schema/missing-field',
  'unknown-field': 'schema/unknown-field',
  'excess-field': 'schema/unknown-field',
  'bad-value': 'schema/bad-value',
  'bad-pattern': 'schema/bad-value',
  'out-of-range': 'schema/bad-value',
  'duplicate-item': 'schema/duplicate-item',
  'missing-kind': 'schema/unknown-kind',
  'unknown-kind': 'schema/unknown-kind',
  'wrong-kind': 'schema/unknown-kind',
  'unknown-format': 'schema/unknown-format',
} as const satisfies Record<ShapeCode, `schema/${string}`>;

/** A mistake without its place: all that its words need. */
export type ShapeFacts = {
  [Code in ShapeCode]: { readonly code: Code; readonly args: ProblemArgs[Code] };
}[ShapeCode];

function say<Code extends ShapeCode>(
  code: Code,
  args: ProblemArgs[Code],
  lang: 'ru' | 'en',
): string {
  return (lang === 'ru' ? WORDS_RU : WORDS_EN)[code](args);
}

/** What is wrong and what to write instead, in one or two sentences. */
export function shapeMessage(problem: ShapeFacts, lang: 'ru' | 'en'): string {
  return say(problem.code, problem.args, lang);
}

/**
 * What to write in place of the value (or of the key, where the problem points at a key), as it
 * stands in the file; absent where that is not known.
 */
export function shapeSuggestion(problem: ShapeProblem): string | undefined {
  switch (problem.code) {
    case 'unknown-field':
      return problem.args.nearest ?? undefined;
    case 'wrong-kind':
      return problem.args.meant;
    case 'unknown-kind':
    case 'bad-value':
      return problem.args.nearest === null ? undefined : plainOrQuoted(problem.args.nearest);
    case 'bad-pattern':
      return problem.args.suggestion ?? undefined;
    case 'unquoted-text':
      return quoted(String(problem.args.value));
    case 'colon-in-text':
      return quoted(problem.args.text);
    case 'wrong-type':
      return rewritten(problem.args);
    case 'unknown-format':
      return String(problem.args.known);
    default:
      return undefined;
  }
}
