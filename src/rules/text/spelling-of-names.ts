import type { LoadedDocument } from '../../model/document.js';
import { documentsByProject } from '../../model/documents-by-project.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { isSameName, type Likeness, likenessKeys, likenessOf } from './name-likeness.js';
import {
  type Mention,
  mentionsOf,
  type Phrase,
  phraseKey,
  quotedIn,
  titlesOf,
} from './quoted-phrases.js';
import { type SpellingArgs, spellingPage } from './spelling-of-names.page.js';

/** Names by what they share with those like them. */
type NameIndex = Map<string, Phrase[]>;

function addTo(index: NameIndex, phrase: Phrase): void {
  for (const key of likenessKeys(phrase)) {
    const there = index.get(key);
    if (there === undefined) index.set(key, [phrase]);
    else there.push(phrase);
  }
}

function indexOf(phrases: readonly Phrase[]): NameIndex {
  const index: NameIndex = new Map();
  for (const [first] of groupBy(phrases, phraseKey)) if (first !== undefined) addTo(index, first);
  return index;
}

function near(phrase: Phrase, indexes: readonly NameIndex[]): readonly Phrase[] {
  return likenessKeys(phrase).flatMap((key) => indexes.flatMap((index) => index.get(key) ?? []));
}

/** A name that seems to be another one. */
interface Doubt {
  readonly name: Phrase;
  readonly usual: Phrase;
  readonly likeness: Likeness;
}

/** Names that nobody declared, each against those declared and those written more often or before. */
function doubtsIn(own: readonly Phrase[], declared: readonly NameIndex[]): readonly Doubt[] {
  const byFrequency = groupBy(own, phraseKey).toSorted((a, b) => b.length - a.length);
  const seen: NameIndex = new Map();
  return byFrequency.flatMap(([name]): readonly Doubt[] => {
    if (name === undefined) return [];
    const sure = near(name, declared);
    const models = [...sure, ...near(name, [seen])];
    addTo(seen, name);
    for (const usual of models) {
      const likeness = likenessOf(usual, name);
      if (likeness === undefined) continue;
      return sure.some((one) => isSameName(one, name)) ? [] : [{ name, usual, likeness }];
    }
    return [];
  });
}

/** Where the names of doubts stand; the file of a directory may hold the usual one, too. */
function placesOf(
  doubts: readonly Doubt[],
  own: readonly LoadedDocument[],
  titles: readonly Mention[],
) {
  const keys = new Set(doubts.flatMap(({ name, usual }) => [phraseKey(name), phraseKey(usual)]));
  const all = new Map<string, Mention[]>();
  for (const mention of [...titles, ...mentionsOf(keys, own)]) {
    const key = phraseKey(mention);
    all.set(key, [...(all.get(key) ?? []), mention]);
  }
  return (phrase: Phrase) => all.get(phraseKey(phrase)) ?? [];
}

/** Speaks of names in quotes that are almost, but not quite, others of the same project. */
export const spellingOfNames = defineRule<SpellingArgs, 'workspace'>({
  id: 'text/spelling-of-names',
  severity: 'warning',
  scope: 'workspace',
  page: spellingPage,
  check: ({ documents }, emit) => {
    const directories = documents.filter(({ kind }) => kind === 'directory');
    const shared = indexOf(directories.flatMap(quotedIn));
    for (const [project, own] of documentsByProject(documents)) {
      const quoted = own.flatMap(quotedIn);
      if (quoted.length === 0) continue;
      const titles = titlesOf(own);
      const doubts = doubtsIn(quoted, [indexOf(titles), shared]);
      if (doubts.length === 0) continue;
      const places = placesOf(doubts, [...directories, ...own], titles);
      for (const { name, usual, likeness } of doubts) {
        const [first, ...others] = places(name);
        if (first === undefined) continue;
        const { kind } = likeness;
        const { wrong, right } = kind === 'letter' ? likeness : { wrong: '', right: '' };
        emit({
          at: first.place,
          args: { kind, name: name.text, usual: usual.text, wrong, right },
          related: [
            ...places(usual)
              .slice(0, 1)
              .map(({ place: at }) => ({ at, label: 'usual' })),
            ...others.map(({ place: at }) => ({ at, label: 'also' })),
          ],
          entity: `${project}/project:${project}`,
          ...(kind === 'words' && { severity: 'info' }),
        });
      }
    }
  },
});
