import type { Lexeme } from '../lexeme.js';
import { ORDINAL_NOUNS } from '../words/nouns.js';
import { amountOf, mayBegin } from './amount.js';
import type { Amount, Rule } from './item.js';
import { readLead } from './lead.js';
import type { ReadNumber } from './number.js';
import type { ReadUnit } from './unit.js';
import { readUnit } from './unit.js';
import { readYears } from './years.js';

interface Placed extends ReadNumber {
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly numbers: readonly [Placed, ...Placed[]];
  readonly last: Placed;
  readonly slashed: boolean;
}

const LONGEST = 12;
/** Two numbers may be a fraction, or two targets. */
const SHORTEST = 3;

function numberAt(words: readonly Lexeme[], at: number): Placed | undefined {
  const word = words[at];
  if (word?.kind !== 'number' || readYears(words, at) !== undefined) return undefined;
  const { value, start, end } = word;
  return { low: value, start, end, next: at + 1 };
}

/** Numbers joined by slashes, or by commas and «и»; two at least. */
function readRow(words: readonly Lexeme[], at: number): Row | undefined {
  const first = numberAt(words, at);
  if (first === undefined) return undefined;
  const slashed = words[first.next]?.norm === '/';
  const signs = slashed ? ['/'] : [',', 'и'];
  const numbers: [Placed, ...Placed[]] = [first];
  let last = first;
  while (numbers.length < LONGEST && signs.includes(words[last.next]?.norm ?? '')) {
    const following = numberAt(words, last.next + 1);
    if (following === undefined) break;
    numbers.push(following);
    last = following;
  }
  return numbers.length < 2 ? undefined : { numbers, last, slashed };
}

/** «5, 8, 12», «50, 60, 70 %»: a noun after them is counted by the last alone. */
function isBare(after: Lexeme | undefined, { unit }: ReadUnit): boolean {
  return (unit === null || unit === '%') && after?.kind !== 'word' && after?.kind !== 'quoted';
}

/** «50/60/70 %»: values in a row, as a rule one for each year; all have the bound and the unit. «9 и 11 классы»: names. */
export const row: Rule = ({ words, at, clause }) => {
  if (!mayBegin(words[at])) return undefined;
  const lead = readLead(words, at);
  const read = readRow(words, lead.next);
  if (read === undefined) return undefined;
  const { numbers, last, slashed } = read;
  const unit = readUnit(words, last.next);
  const { start } = words[at] ?? last;
  if (ORDINAL_NOUNS.has(unit.unit ?? '') && lead.compare === undefined)
    return { items: [{ is: 'trap', start }], next: unit.next };
  if (numbers.length < SHORTEST) return undefined;
  if (!slashed && !isBare(words[unit.next], unit)) return undefined;
  const made = amountOf(words, at, lead, last, unit, clause);
  const items = numbers.map((number): Amount => {
    const from = number === numbers[0] ? made.start : number.start;
    const to = number === last ? made.end : number.end;
    return { ...made, low: number.low * unit.factor, start: from, end: to, listed: true };
  });
  return { items, next: unit.next };
};
