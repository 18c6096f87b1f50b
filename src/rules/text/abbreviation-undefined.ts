import { initialsRun } from '../../language/russian/initials.js';
import type { LoadedDocument } from '../../model/document.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { type AbbreviationArgs, abbreviationPage } from './abbreviation-undefined.page.js';
import {
  type Abbreviation,
  abbreviationsIn,
  capitalsIn,
  definitionsIn,
  hasUnknown,
} from './abbreviations.js';
import { proseOf } from './prose.js';

/** From this length on a word in capitals may be a plain word, written so for weight. */
const WORD_LENGTH = 4;

/** The words of names in quotes: «Информационно-методический центр» is what «ИМЦ» stands for. */
function quotedNames(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/[«"„]([^«»"„“]{5,120})[»"“]/g)].map(
    ([, name = '']) => name.match(/[А-Яа-яЁё]+/g) ?? [],
  );
}

/** Abbreviations of documents that are read together, each at its first use, without those defined. */
function undefinedIn(
  documents: readonly LoadedDocument[],
  known: ReadonlySet<string>,
): readonly Abbreviation[] {
  // Most files hold no other capitals than those that everybody knows.
  const doubtful = documents.filter(({ source }) => hasUnknown(source.text, known));
  const used = doubtful
    .flatMap(proseOf)
    .flatMap(abbreviationsIn)
    .filter(({ text }) => !known.has(text));
  if (used.length === 0) return [];
  const texts = documents.flatMap(proseOf);
  const defined = new Set(texts.flatMap(({ text }) => definitionsIn(text)));
  const names = texts.flatMap(({ text }) => quotedNames(text));
  const isSpelt = (word: string) => names.some((name) => initialsRun(word, name));
  const isPlainWord = (word: string) => {
    // «МЕНТОР» above a signature, «ментора», «Ментор» elsewhere.
    const [first = '', rest = ''] = [word.charAt(0), word.slice(1).toLowerCase()];
    const small = new RegExp(
      `(?<![А-Яа-яЁё])[${first}${first.toLowerCase()}]${rest}[а-яё]{0,3}(?![А-Яа-яЁё])`,
    );
    return word.length >= WORD_LENGTH && texts.some(({ text }) => small.test(text));
  };
  return groupBy(used, ({ text }) => text).flatMap(([first]) =>
    first === undefined || defined.has(first.text) || isPlainWord(first.text) || isSpelt(first.text)
      ? []
      : [first],
  );
}

/** Speaks once of a project's abbreviations of which nobody says what they stand for. */
export const abbreviationUndefined = defineRule<AbbreviationArgs, 'workspace'>({
  id: 'text/abbreviation-undefined',
  severity: 'info',
  scope: 'workspace',
  page: abbreviationPage,
  check: ({ documents }, emit) => {
    const directories = documents.filter(({ kind }) => kind === 'directory');
    const known = new Set(directories.flatMap(({ source }) => capitalsIn(source.text)));
    const others = documents.filter(({ kind }) => kind !== 'directory');
    // Documents on mentoring are of no project and lean on one regulation.
    for (const together of groupBy(others, ({ project = '' }) => project)) {
      const [first, ...rest] = undefinedIn(together, known);
      if (first === undefined) continue;
      const project = together[0]?.project;
      emit({
        at: first.at,
        args: { abbreviations: [first, ...rest].map(({ text }) => text) },
        related: rest.map(({ at }) => ({ at, label: 'also' })),
        ...(project !== undefined && { entity: `${project}/project:${project}` }),
      });
    }
  },
});
