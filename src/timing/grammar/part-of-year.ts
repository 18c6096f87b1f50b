import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { readHalfYearsFrom } from './half-year.js';
import type { Item } from './item.js';
import type { Run } from './run.js';
import { readSchoolYear } from './school-year.js';
import { closedIf, monthsSpan, withYears } from './span.js';
import { readYears, skipYearWords } from './year.js';

/** «I квартал 2022 г.», «1–2 кварталы», «I и III квартал». */
export function readQuarters(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  if (!run.pairs.every(({ low, high }) => (low >= 1 || low === -1) && low <= high && high <= 4))
    return undefined;
  const quarter = (n: number) => (n === -1 ? 4 : n);
  const { years, next } = readYears(tokens, run.next + 1, 1);
  const spans = run.pairs.map(({ low, high }) =>
    withYears(
      closedIf(low < high, monthsSpan(quarter(low) * 3 - 2, quarter(high) * 3, 'quarter')),
      years,
    ),
  );
  return { first, next: skipYearWords(tokens, next), meaning: { is: 'spans', spans } };
}

/** «второе полугодие 2022 года», «I полугодие 2021/2022 учебного года». */
export function readHalfYears(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  return readHalfYearsFrom(run, first, tokens);
}

/** «1 четверть», «II триместр»: the days are set by each school, so only the words are kept. */
export function readTerms(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  if (!run.ordinal && !run.pairs.every(({ high }) => high <= 4)) return undefined;
  const at = run.next + 1;
  const next = readSchoolYear(tokens, at)?.next ?? at;
  if (tokenAt(tokens, next).sense.unit !== undefined) return undefined;
  return {
    first,
    next,
    meaning: { is: 'kind', kind: 'by-schedule', need: 'school-year', note: true },
  };
}
