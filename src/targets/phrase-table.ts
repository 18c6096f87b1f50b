import type { Mark, PhraseRow } from './mark.js';
import type { Token } from './token.js';

interface Element {
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly dot: boolean;
  readonly optional: boolean;
}

interface Phrase {
  readonly elements: readonly Element[];
  readonly mark: Mark;
}

export interface PhraseMatch {
  readonly mark: Mark;
  /** Index after the last token of the phrase. */
  readonly next: number;
}

/** A table made ready for matching; see {@link PhraseRow} for how rows are written. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases are found by the beginning of their first word; three letters tell most apart. */
const KEY_LENGTH = 3;

/** Makes a table of its rows, found by the first letters of their first word. */
export function phraseTable(rows: readonly PhraseRow[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [written, mark] of rows) {
    const phrase = { elements: written.split(' ').map(element), mark };
    const keys = phrase.elements[0]?.words.map((word) => word.slice(0, KEY_LENGTH)) ?? [];
    for (const key of new Set(keys)) table.set(key, [...(table.get(key) ?? []), phrase]);
  }
  return table;
}

/** The longest phrase that begins at token `at`; of equals the first in the table. */
export function matchPhrase(
  table: PhraseTable,
  tokens: readonly Token[],
  at: number,
): PhraseMatch | undefined {
  const key = tokens[at]?.norm.slice(0, KEY_LENGTH) ?? '';
  let best: PhraseMatch | undefined;
  for (const { elements, mark } of table.get(key) ?? []) {
    const next = phraseEnd(elements, tokens, at);
    if (next !== undefined && next > (best?.next ?? at)) best = { mark, next };
  }
  return best;
}

function phraseEnd(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
): number | undefined {
  let next = at;
  for (const element of elements) {
    if (fits(element, tokens[next])) {
      next++;
      if (element.dot && tokens[next]?.norm === '.' && tokens[next]?.spaced === false) next++;
    } else if (!element.optional) {
      return undefined;
    }
  }
  return next;
}

function fits(element: Element, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'quoted') return false;
  return element.words.some((word) =>
    element.prefix ? token.norm.startsWith(word) : token.norm === word,
  );
}

function element(written: string): Element {
  const optional = written.startsWith('(');
  const bare = optional ? written.slice(1, -1) : written;
  return {
    optional,
    prefix: bare.includes('*'),
    dot: bare.length > 1 && bare.endsWith('.'),
    words: bare.split('|').map((word) => word.replace(/[*.]$/, '')),
  };
}
