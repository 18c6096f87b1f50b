import { ANCHORS, NOMINATIVES } from '../lexicon/anchors.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { skipThis } from './this.js';

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

/** A date is no event: «после 1 сентября», «до начала нового учебного года». */
function isTime(tokens: readonly Token[], from: number): boolean {
  const at = skipThis(tokens, from);
  const { kind, sense } = tokenAt(tokens, at);
  if (kind !== 'word') return true;
  const { part, ordinal, count, roman } = sense;
  if ((part ?? ordinal ?? count ?? roman) !== undefined) return isTime(tokens, at + 1);
  const { month, year, school, season, unit, head, weekday } = sense;
  return (month ?? year ?? school ?? season ?? unit ?? head ?? weekday) !== undefined;
}

/** Verbal nouns that name a house, not an event. */
const NO_EVENTS = new Set(['учреждения', 'объединения']);

/** «до принятия нового положения», «до заседания»: an event by the form of its noun. */
function readUntil(tokens: readonly Token[], at: number): Anchor | undefined {
  const { word, entry } = tokenAt(tokens, at + 1);
  const named = /(?:ния|тия)$/.test(word) && entry === undefined && !NO_EVENTS.has(word);
  if (tokenAt(tokens, at).word !== 'до' || !named) return undefined;
  return { from: at + 1, next: endOfName(tokens, at + 1), before: true };
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
    if (sense.frequency !== undefined) return next;
    if (endsAtDate(tokens, next)) return tokenAt(tokens, next - 1).sense.and ? next - 1 : next;
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
    // «по итогам I полугодия»: after it, whenever that is.
    if (!named && first !== 'по' && isTime(tokens, from)) continue;
    return {
      from: from - keep,
      next: endOfName(tokens, from),
      before: ['до', 'перед', 'накануне', 'не'].includes(first),
    };
  }
  return readUntil(tokens, at);
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
