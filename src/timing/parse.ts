import { compose } from './compose/compose.js';
import { readEdtf } from './edtf/read.js';
import { readItems } from './grammar/rules.js';
import { readPlausibleDate } from './plausible-date.js';
import { resolveTiming } from './resolve/resolve.js';
import { mendSpelling } from './text/mend.js';
import { tokenize } from './text/tokenize.js';
import type { Timing, TimingContext } from './timing.js';

/** No term is longer; what goes beyond is kept as a note, so that a hostile text costs nothing. */
const LONGEST_PHRASE = 10_000;

function readPhrase(text: string): Timing {
  const tokens = tokenize(text);
  mendSpelling(tokens);
  return compose(text, tokens, readItems(tokens));
}

function read(text: string): Timing {
  if (text.length <= LONGEST_PHRASE) return readEdtf(text) ?? readPhrase(text);
  const timing = readPhrase(text.slice(0, LONGEST_PHRASE));
  return { ...timing, text, notes: [...timing.notes, text.slice(LONGEST_PHRASE)] };
}

/**
 * Reads a term («срок») as officials write it, or an EDTF string. Never throws: what is not understood stands
 * in `notes` and `problems`. Linear in the text's length.
 * @param context makes relative and year-less phrases exact; without it the result says what it needs
 */
export function parseTiming(text: string, context?: TimingContext): Timing {
  const timing = read(text);
  if (context === undefined) return timing;
  return resolveTiming(readPlausibleDate(timing, context.project) ?? timing, context);
}
