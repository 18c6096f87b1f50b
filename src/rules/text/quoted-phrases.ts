import type { LoadedDocument } from '../../model/document.js';
import { eachText } from '../../model/written-texts.js';
import { oncePer } from '../../source/once-per.js';
import type { Place } from '../../source/source-file.js';
import { isProse, proseOf } from './prose.js';

/** A name of several words, or of one long one. */
export interface Phrase {
  readonly text: string;
  /** Its words in lower case, ё as е. */
  readonly words: readonly string[];
}

/** A name where a text gives it. */
export interface Mention extends Phrase {
  readonly place: Place;
}

const QUOTED = /«([^«»]{7,200})»/g;
const WORD = /[а-яa-z\d]+/g;
/** A name of one word is looked at from this length on. */
const LONG_WORD = 8;

function phraseOf(written: string): Phrase | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const words = text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
  const isName = words.length > 1 || (words[0]?.length ?? 0) >= LONG_WORD;
  return isName ? { text, words } : undefined;
}

/** What the mentions of one name share. */
export function phraseKey({ words }: Phrase): string {
  return words.join(' ');
}

/** The names in guillemets that a file holds, found without walking through its data. */
export const quotedIn = oncePer(({ source }: LoadedDocument): readonly Phrase[] =>
  [...source.text.matchAll(QUOTED)].flatMap(({ 1: name = '' }) => phraseOf(name) ?? []),
);

/** Where documents give some names, in order. */
export function mentionsOf(
  keys: ReadonlySet<string>,
  documents: readonly LoadedDocument[],
): readonly Mention[] {
  return documents.flatMap(proseOf).flatMap(({ text, place }) => {
    if (!text.includes('«')) return [];
    return [...text.matchAll(QUOTED)].flatMap(({ 1: name = '', index }) => {
      const phrase = phraseOf(name);
      if (phrase === undefined || !keys.has(phraseKey(phrase))) return [];
      const part = { start: index + 1, end: index + 1 + name.length };
      return [{ ...phrase, place: { ...place, part } }];
    });
  });
}

/** The fields of a passport that name the project and what it serves, without quotes. */
const TITLES: ReadonlySet<string | number | undefined> = new Set(['title', 'short', 'upstream']);

/** The names of a passport, and of what it serves. */
function titlesIn(passport: LoadedDocument): readonly Mention[] {
  const found: Mention[] = [];
  eachText(passport, (text, path) => {
    if (!TITLES.has(path[0]) || !isProse(path)) return;
    const bare = text.replace(/^«([^«»]*)»$/, '$1');
    const phrase = bare.includes('«') ? undefined : phraseOf(bare);
    if (phrase !== undefined) {
      found.push({ ...phrase, place: { source: passport.source, path: path.slice() } });
    }
  });
  return found;
}

/** The names of projects, and of what they serve. */
export function titlesOf(documents: readonly LoadedDocument[]): readonly Mention[] {
  return documents.filter(({ kind }) => kind === 'passport').flatMap(titlesIn);
}
