import { entryOf } from '../lexicon/lexicon.js';
import type { Token } from './token.js';

/** «« 18 » июня»: a number or a blank in quotes is that number, not a name. */
export function joinQuotedNumber(tokens: Token[]): void {
  const [open, inner, close] = tokens.slice(-3);
  if (close === undefined || inner === undefined || open?.kind !== 'open-quote') return;
  if (inner.kind !== 'number' && inner.kind !== 'blank') return;
  tokens.length -= 3;
  tokens.push({ ...inner, start: open.start, end: close.end, gap: open.gap, line: open.line });
}

/** «01.09.–15.10.2022», «27.–29.09»: the dot after the last figure says nothing. */
export function dropDotBefore(tokens: Token[]): void {
  const [number, dot, dash] = tokens.slice(-3);
  if (number?.kind !== 'number' || dot?.kind !== 'dot' || dash === undefined) return;
  tokens.length -= 2;
  tokens.push(dash);
}

/** «1 п/г 2022»: the abbreviation of «полугодие». */
export function joinHalfYear(tokens: Token[]): void {
  const [half, slash, year] = tokens.slice(-3);
  if (half?.word !== 'п' || slash?.kind !== 'slash' || year === undefined) return;
  const word = 'полугодие';
  const entry = entryOf(word);
  tokens.length -= 3;
  tokens.push({
    ...half,
    end: year.end,
    word,
    sense: entry?.sense ?? half.sense,
    entry,
    flaw: undefined,
  });
}

/** «« » августа», ««…» августа»: quotes with nothing in them wait for a number, as a row of «_» does. */
export function joinEmptyQuotes(tokens: Token[]): void {
  const close = tokens.at(-1);
  const inner = tokens.at(-2);
  const open = inner?.kind === 'dash' ? tokens.at(-3) : inner;
  if (close === undefined || open?.kind !== 'open-quote') return;
  tokens.length -= open === inner ? 2 : 3;
  tokens.push({ ...open, kind: 'blank', end: close.end });
}
