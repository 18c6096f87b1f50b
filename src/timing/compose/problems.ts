import type { ItemFlaw } from '../grammar/item.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { TimingProblem, TimingProblemCode } from '../timing.js';

function problem(
  text: string,
  code: TimingProblemCode,
  start: number,
  end: number,
  suggestion?: string,
): TimingProblem {
  const place = { code, text: text.slice(start, end), start, end };
  return suggestion === undefined ? place : { ...place, suggestion };
}

/** Flaws by token positions, put into offsets of the phrase. */
export function problemsOf(
  text: string,
  tokens: readonly Token[],
  covered: readonly boolean[],
  flaws: readonly ItemFlaw[],
): TimingProblem[] {
  const problems = flaws.map(({ code, first, next, suggestion, part }) => {
    const [from, last] = [tokenAt(tokens, first), tokenAt(tokens, next - 1)];
    const found = problem(text, code, from.start, last.end, suggestion);
    return part === undefined ? found : { ...found, part };
  });
  for (const [i, token] of tokens.entries()) {
    if (token.flaw === undefined || covered[i] !== true) continue;
    const end = text[token.end - 1] === '.' ? token.end - 1 : token.end;
    problems.push(problem(text, token.flaw.code, token.start, end, token.flaw.suggestion));
  }
  return problems.sort((a, b) => a.start - b.start);
}

/** The problem of a phrase in which nothing was understood. */
export function unreadable(text: string): TimingProblem {
  return problem(text, 'unreadable', 0, text.length);
}
