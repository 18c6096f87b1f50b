import { ANCHORS, NOMINATIVES } from '../lexicon/anchors.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';

/** The event that a term counts from: the tokens of its name. */
export interface Anchor {
  readonly from: number;
  readonly next: number;
  /** The term lies before the event: «до начала …». */
  readonly before: boolean;
}

const byFirst = new Map<string, { rest: readonly string[]; keep: number }[]>();
for (const { words, keep } of ANCHORS) {
  const [first = '', ...rest] = words.split(' ');
  const rows = byFirst.get(first);
  if (rows) rows.push({ rest, keep });
  else byFirst.set(first, [{ rest, keep }]);
}

/** A date is no event: «после 1 сентября», «до начала учебного года». */
function isTime(tokens: readonly Token[], at: number): boolean {
  const { kind, sense } = tokenAt(tokens, at);
  if (kind !== 'word') return true;
  if (sense.part !== undefined) return isTime(tokens, at + 1);
  const { month, year, school, season, ordinal, count, roman, unit, weekday } = sense;
  return (
    (month ?? year ?? school ?? season ?? ordinal ?? count ?? roman ?? unit ?? weekday) !==
    undefined
  );
}

/** «… соглашения до 31 декабря»: a date after «до», «по» is no part of the name. */
function endsAtDate(tokens: readonly Token[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  if (word !== 'до' && word !== 'по') return false;
  const { kind, sense } = tokenAt(tokens, at + 1);
  return kind === 'number' || sense.month !== undefined || sense.part !== undefined;
}

/** The end of an event's name: a comma, a closing bracket, a further term or the end of the phrase. */
function endOfName(tokens: readonly Token[], from: number): number {
  let next = from;
  for (;;) {
    const { kind, sense } = tokenAt(tokens, next);
    if (kind === 'end' || kind === 'comma' || kind === 'open' || kind === 'close') return next;
    if (sense.frequency !== undefined || endsAtDate(tokens, next)) return next;
    next++;
  }
}

/** Reads «со дня утверждения программы» at its first word. */
export function readAnchor(tokens: readonly Token[], at: number): Anchor | undefined {
  for (const { rest, keep } of byFirst.get(tokenAt(tokens, at).word) ?? []) {
    if (!rest.every((word, i) => tokenAt(tokens, at + 1 + i).word === word)) continue;
    const from = at + 1 + rest.length;
    const token = tokenAt(tokens, from);
    const first = tokenAt(tokens, at).word;
    const named =
      keep > 0 && (token.kind === 'end' || token.kind === 'comma' || token.kind === 'close');
    const period =
      first === 'по' && (token.sense.school === true || token.sense.unit !== undefined);
    if (!named && !period && isTime(tokens, from)) continue;
    return {
      from: from - keep,
      next: endOfName(tokens, from),
      before: ['до', 'перед', 'накануне', 'не'].includes(first),
    };
  }
  return undefined;
}

/** The event's name with its first word in the nominative where the ending tells it. */
export function nameOf(anchor: Anchor, tokens: readonly Token[], text: string): string {
  const first = tokenAt(tokens, anchor.from);
  const last = tokenAt(tokens, anchor.next - 1);
  const name = text.slice(first.start, last.end);
  const word = text.slice(first.start, first.end);
  for (const [ending, nominative] of NOMINATIVES) {
    if (word.endsWith(ending)) {
      return word.slice(0, -ending.length) + nominative + name.slice(word.length);
    }
  }
  return name;
}
