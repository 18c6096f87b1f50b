import type { Lexeme } from './lexeme.js';
import { readGroup } from './noun-group.js';
import type { NounGroup } from './target.js';
import { DOCUMENT_STEMS, MEASURE_STEMS, type MeasureKind, NO_MEASURE } from './words/measures.js';

export type { MeasureKind } from './words/measures.js';

/** What an indicator measures, the word that says so with its place, and whom or what it counts. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly counted: NounGroup | null;
}

/** Measure words stand near the beginning («Увеличение средней доли …»), never after a comma. */
const FARTHEST = 12;

/** «охват горячим питанием» does not say whom. */
const INSTRUMENTAL = /(?:ом|ем|ами|ями|ью|ой)$/;

/**
 * The measure an indicator's name states: «Доля …» a share, «Количество …» a count, «Наличие …»
 * presence. `undefined` where it names an activity and no measure.
 *
 * @param words the name, split
 */
export function measureIn(words: readonly Lexeme[]): Measure | undefined {
  for (const [at, word] of words.slice(0, FARTHEST).entries()) {
    if (word.kind !== 'word' && word.mark === undefined) {
      if (word.norm === ',' || word.norm === ';') return undefined;
      continue;
    }
    const kind = kindOf(word) ?? (at === 0 ? documentKind(word) : undefined);
    if (kind !== undefined) return stated(words, at, word, kind);
  }
  return undefined;
}

function stated(words: readonly Lexeme[], at: number, word: Lexeme, kind: MeasureKind): Measure {
  const own = kind === 'document' ? at : afterWeight(words, at);
  const group = readGroup(words, own)?.group ?? null;
  const counted = group !== null && INSTRUMENTAL.test(group.text) ? null : group;
  const { text, start, end } = word;
  return { kind, text, start, end, counted };
}

/** «удельный вес численности работников»: past the measure's own words. */
function afterWeight(words: readonly Lexeme[], at: number): number {
  let next = at + 1;
  while (next - at < 4 && /^(?:вес|численност|числ|количеств)/.test(words[next]?.norm ?? ''))
    next++;
  return next;
}

/** Whether a noun names a measure and not what is measured («охват»). */
export function isMeasureNoun(norm: string): boolean {
  return stemKind(norm) !== undefined;
}

function kindOf({ norm, mark }: Lexeme): MeasureKind | undefined {
  if (mark?.is === 'present' && norm === 'наличие') return 'presence';
  return stemKind(norm);
}

function stemKind(norm: string): MeasureKind | undefined {
  if (NO_MEASURE.has(norm)) return undefined;
  const rows = STEMS.get(norm.slice(0, STEM_KEY));
  return rows?.find(([stem]) => norm.startsWith(stem))?.[1];
}

/** Stems by their first letters; every stem has that many. */
const STEM_KEY = 3;

const STEMS: ReadonlyMap<string, readonly (readonly [stem: string, kind: MeasureKind])[]> =
  stemIndex();

function stemIndex() {
  const index = new Map<string, (readonly [string, MeasureKind])[]>();
  for (const [kind, stems] of MEASURE_STEMS) {
    for (const stem of stems.split(' ')) {
      const key = stem.slice(0, STEM_KEY);
      index.set(key, [...(index.get(key) ?? []), [stem, kind]]);
    }
  }
  return index;
}

function documentKind({ norm }: Lexeme): MeasureKind | undefined {
  return DOCUMENT_STEMS.some((stem) => norm.startsWith(stem)) ? 'document' : undefined;
}
