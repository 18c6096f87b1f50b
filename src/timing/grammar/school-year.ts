import { isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, Span } from './item.js';
import type { Run } from './run.js';
import { closedIf, schoolSpan } from './span.js';
import { skipYearWords } from './year.js';

/** Past «учебный год», «уч. г.», «учебных годов»; -1 where there is none. */
function pastSchoolWords(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).sense.school !== true) return -1;
  return skipYearWords(tokens, at + 1);
}

/** A school year after another word: «2021/2022 учебного года», «учебного года». */
export function readSchoolYear(
  tokens: readonly Token[],
  at: number,
): { year: number | undefined; next: number } | undefined {
  const bare = pastSchoolWords(tokens, at);
  if (bare > 0) return { year: undefined, next: bare };
  const year = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1).kind;
  if (!isYear(year) || (sign !== 'slash' && sign !== 'dash')) return undefined;
  const next = pastSchoolWords(tokens, at + 3);
  return next > 0 ? { year: year.value, next } : undefined;
}

/** «2021/2022 учебный год», «2021-22 уч. г.», «2021–2022, 2022–2023 учебные годы», «2022 учебный год». */
export function readSchoolYears(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  if (!run.pairs.every(({ low }) => low >= 1900)) return undefined;
  const next = pastSchoolWords(tokens, run.next);
  const spans: Span[] = run.pairs.map(({ low, high }) =>
    closedIf(high - low > 1, schoolSpan(low, Math.max(high - low, 1))),
  );
  return { first, next, meaning: { is: 'spans', spans } };
}

/** «учебный год 2022–2023»: the numbers after the words. */
export function readNamedSchoolYear(tokens: readonly Token[], at: number): Item | undefined {
  const past = pastSchoolWords(tokens, at);
  const first = tokenAt(tokens, past);
  const sign = tokenAt(tokens, past + 1).kind;
  const second = tokenAt(tokens, past + 2);
  if (past < 0 || !isYear(first) || (sign !== 'dash' && sign !== 'slash')) return undefined;
  if (second.value % 100 !== (first.value + 1) % 100) return undefined;
  const spans = [schoolSpan(first.value)];
  return { first: at, next: skipYearWords(tokens, past + 3), meaning: { is: 'spans', spans } };
}
