import { tokenAt } from '../text/look.js';
import type { Token, TokenKind } from '../text/token.js';
import { type Anchor, readAnchor } from './anchor.js';
import { readDurationAfter, skipKindOfDays } from './duration.js';
import type { Item } from './item.js';
import { readRun } from './run.js';

/** Words before «после» that do not make it part of a sentence: «сразу после семинара». */
const AT_ONCE = new Set(['сразу', 'же', 'непосредственно']);

const NAME_ENDS: ReadonlySet<TokenKind> = new Set(['end', 'comma', 'open', 'close']);

/** «3 месяца», «пять рабочих дней», «месяц» at its first token. */
export function readDuration(tokens: readonly Token[], at: number): Item | undefined {
  const run = readRun(tokens, at);
  if (run !== undefined) return readDurationAfter(run, at, tokens);
  const unitAt = skipKindOfDays(tokens, at);
  const { unit } = tokenAt(tokens, unitAt).sense;
  if (unit === undefined) return undefined;
  return readDurationAfter(
    { pairs: [{ low: 1, high: 1 }], ordinal: false, slash: false, next: at },
    at,
    tokens,
  );
}

function relative(first: number, anchor: Anchor): Item {
  return { first, next: anchor.next, meaning: { is: 'relative', anchor } };
}

/** «за три месяца до начала аттестации»: the term lies before the event. */
function readBefore(tokens: readonly Token[], at: number): Item | undefined {
  if (tokenAt(tokens, at).word !== 'за') return undefined;
  const duration = readDuration(tokens, at + 1);
  if (duration?.meaning.is !== 'duration' || tokenAt(tokens, duration.next).word !== 'до')
    return undefined;
  const anchor = readAnchor(tokens, duration.next) ?? plainAnchor(tokens, duration.next + 1);
  if (anchor.next === anchor.from) return undefined;
  const meaning = { is: 'relative', anchor, duration: `-${duration.meaning.high}` } as const;
  return { first: at, next: anchor.next, meaning };
}

/** «до конкурса», «до 1 сентября»: anything up to a comma or bracket after «за 10 дней до». */
function plainAnchor(tokens: readonly Token[], at: number): Anchor {
  let next = at;
  while (!NAME_ENDS.has(tokenAt(tokens, next).kind)) next++;
  return { from: at, next, before: true };
}

/** A term counted from an event: «со дня утверждения», «после согласования», «за 10 дней до конкурса». */
export function readRelative(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const earlier = readBefore(tokens, at);
  if (earlier !== undefined) return earlier;
  if (before?.meaning.is === 'text' && !AT_ONCE.has(tokenAt(tokens, at - 1).word)) return undefined;
  const anchor = readAnchor(tokens, at);
  return anchor === undefined ? undefined : relative(at, anchor);
}
