import { foldLetters } from '../../language/russian/letters.js';
import { type LabelWords, labelWords } from './label-words.js';
import { similarity } from './similarity.js';

/** The label that a text most likely is, and how alike they are, from 0 to 1. */
export interface LabelMatch {
  readonly name: string;
  readonly score: number;
  /** Other labels that it is just as much. */
  readonly equals: readonly string[];
}

export type MatchLabel = (text: string) => LabelMatch | undefined;

/** Alike enough to be the label. */
const ENOUGH = 0.62;

interface Wording {
  readonly name: string;
  readonly folded: string;
  readonly words: LabelWords;
}

/** Makes the function that finds the label a text is, in free wording, order and letter case. */
export function createLabelMatcher(
  labels: ReadonlyMap<string, readonly string[]>,
  enough: number = ENOUGH,
): MatchLabel {
  const wordings: readonly Wording[] = [...labels].flatMap(([name, texts]) =>
    texts.map((text) => ({ name, folded: foldLetters(text), words: labelWords(text) })),
  );
  const names = new Map<string, Set<string>>();
  for (const { name, words } of wordings) {
    for (const stem of words.stems) names.set(stem, (names.get(stem) ?? new Set()).add(name));
  }
  const weigh = (stem: string) => 1 / Math.sqrt(names.get(stem)?.size ?? 1);
  const known = new Map<string, LabelMatch | undefined>();

  const find = (text: string): LabelMatch | undefined => {
    const folded = foldLetters(text);
    const words = labelWords(text);
    let best: LabelMatch | undefined;
    for (const { name, folded: own, words: wanted } of wordings) {
      const score = folded === own ? 1 : similarity(words, wanted, weigh) * 0.99;
      if (score < enough || score < (best?.score ?? 0)) continue;
      if (best === undefined || score > best.score) best = { name, score, equals: [] };
      else if (name !== best.name) best = { ...best, equals: [...best.equals, name] };
    }
    return best;
  };

  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text);
  };
}
