import { stem } from '../../language/russian/stem.js';
import type { LoadedDocument } from '../../model/document.js';
import type { Place } from '../../source/source-file.js';
import { proseOf } from './prose.js';

/** A name of several words, or of one long one, as a text gives it. */
export interface Phrase {
  readonly place: Place;
  readonly text: string;
  /** Its words in lower case, ё as е. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const QUOTED = /«([^«»]{7,160})»/g;
const WORD = /[а-яa-z\d]+/g;
/** A name of one word is looked at from this length on. */
const LONG_WORD = 8;

function phraseOf(text: string, place: Place): Phrase | undefined {
  const words = text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
  const isName = words.length > 1 || (words[0]?.length ?? 0) >= LONG_WORD;
  return isName ? { place, text, words, stems: words.map(stem) } : undefined;
}

/** The names in guillemets that documents give, in order. */
export function quotedPhrases(documents: readonly LoadedDocument[]): readonly Phrase[] {
  return documents.flatMap(proseOf).flatMap(({ text, place }) => {
    if (!text.includes('«')) return [];
    return [...text.matchAll(QUOTED)].flatMap(({ 1: name = '', index }) => {
      const part = { start: index + 1, end: index + 1 + name.length };
      return phraseOf(name, { ...place, part }) ?? [];
    });
  });
}

/** The names of projects, and what they serve, which stand in fields of their own without quotes. */
export function titlePhrases(documents: readonly LoadedDocument[]): readonly Phrase[] {
  const passports = documents.filter(({ kind }) => kind === 'passport');
  return passports.flatMap(proseOf).flatMap(({ text, place }) => {
    const [field] = place.path;
    const isName = field === 'upstream' || field === 'title' || field === 'short';
    const bare = text.replace(/^«([^«»]*)»$/, '$1');
    return isName && !bare.includes('«') ? (phraseOf(bare, place) ?? []) : [];
  });
}
