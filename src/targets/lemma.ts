import type { PluralForms } from '../language/russian/plural.js';
import { fold } from './token.js';
import {
  ADJECTIVE_ENDINGS,
  type EndingRow,
  NOUN_ENDINGS,
  STRESSED_STEMS,
} from './words/endings.js';
import { INDECLINABLE, MASCULINE_SOFT, NOUN_ROWS } from './words/nouns.js';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** Endings of every case, tried on a noun's stem so that the table need not list them. */
const CASE_ENDINGS = 'а я у ю ы и е ом ем ой ей ам ям ами ями ах ях ью'.split(' ');

const FORMS: ReadonlyMap<string, PluralForms> = new Map(
  NOUN_ROWS.map((row) => {
    const [one = '', few = one, many = one] = row.split(' ');
    return [one, [one, few, many]];
  }),
);

// Made when first asked for: most runs read few targets or none.
let index: ReadonlyMap<string, string> | undefined;

function lemmas(): ReadonlyMap<string, string> {
  index ??= lemmaIndex();
  return index;
}

/** Whether a word (lower case, е for ё) is a form of a noun of the table. */
export function isKnownNoun(norm: string): boolean {
  return lemmas().has(norm);
}

/**
 * Dictionary form of a counted noun: from the table, else by its ending. Abbreviations («ОО»)
 * stay as written. An ending may mislead («вещей»); the table is the remedy.
 */
export function nounLemma(text: string): string {
  if (isAbbreviation(text)) return text;
  const norm = fold(text);
  const known = lemmas().get(norm);
  if (known !== undefined) return known;
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0)
    return `${leadingPart(text.slice(0, hyphen))}-${nounLemma(text.slice(hyphen + 1))}`;
  if (INDECLINABLE.has(norm)) return norm;
  const row = NOUN_ENDINGS.find((one) => endsInside(norm, one[0]));
  return row === undefined ? norm : replaced(norm, row);
}

/** «школ-партнеров»: the first part changes too where it is a known noun; «IT-кубов»: it stays. */
function leadingPart(text: string): string {
  return lemmas().get(fold(text)) ?? (isAbbreviation(text) ? text : fold(text));
}

/** Dictionary form of an adjective or participle beside a noun of this gender. */
export function adjectiveLemma(text: string, gender: Gender): string {
  const norm = fold(text);
  const reflexive = norm.endsWith('ся');
  const word = reflexive ? norm.slice(0, -2) : norm;
  const ending = adjectiveEnding(word);
  if (ending === undefined) return norm;
  const stem = word.slice(0, -ending.length);
  return stem + lemmaEnding(stem, ending, gender) + (reflexive ? 'ся' : '');
}

/** The adjective ending of a word, or `undefined` when it has none. */
export function adjectiveEnding(norm: string): string | undefined {
  const word = norm.endsWith('ся') ? norm.slice(0, -2) : norm;
  return ADJECTIVE_ENDINGS.find((ending) => endsInside(word, ending));
}

/** Written in capitals: «ОО», «МР», «ДОУ». */
export function isAbbreviation(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Gender of a noun in dictionary form, by its ending. */
export function genderOfNoun(lemma: string): Gender {
  const last = lemma.at(-1) ?? '';
  if ('ая'.includes(last)) return 'feminine';
  if ('ое'.includes(last)) return 'neuter';
  if (last !== 'ь' || lemma.endsWith('тель') || MASCULINE_SOFT.has(lemma)) return 'masculine';
  return 'feminine';
}

/** The table's forms of a noun, if it is there. */
export function knownForms(lemma: string): PluralForms | undefined {
  return FORMS.get(lemma);
}

function lemmaEnding(stem: string, ending: string, gender: Gender): string {
  const last = stem.at(-1) ?? '';
  const hushing = 'жшчщ'.includes(last);
  const velar = 'гкх'.includes(last);
  const soft = !velar && !hushing && 'еиюя'.includes(ending.charAt(0));
  if (gender === 'feminine') return soft ? 'яя' : 'ая';
  if (gender === 'neuter') return soft || hushing ? 'ее' : 'ое';
  if (STRESSED_STEMS.has(stem)) return 'ой';
  return soft || velar || hushing ? 'ий' : 'ый';
}

function replaced(norm: string, [ending, lemma]: EndingRow): string {
  return norm.slice(0, norm.length - ending.length) + lemma;
}

function endsInside(norm: string, ending: string): boolean {
  return norm.length > ending.length + 1 && norm.endsWith(ending);
}

function lemmaIndex(): Map<string, string> {
  const index = new Map<string, string>();
  for (const row of NOUN_ROWS) {
    const forms = row.split(' ');
    for (const form of forms) if (!index.has(form)) index.set(form, forms[0] ?? form);
  }
  for (const row of NOUN_ROWS) {
    const [one = '', few = one] = row.split(' ');
    for (const ending of CASE_ENDINGS) {
      const form = few.slice(0, -1) + ending;
      if (!index.has(form)) index.set(form, one);
    }
  }
  return index;
}
