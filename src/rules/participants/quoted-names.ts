import type { LoadedDocument } from '../../model/document.js';
import { writtenTexts } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';

/** A name in quotes, as written. */
export interface QuotedName {
  readonly place: Place;
  /** With spaces, dashes and ё made alike. */
  readonly spelling: string;
}

const QUOTED = /«([^«»]{3,80})»/g;
/** Words for roles: told by the rules of roles. */
const ROLE = /^(?:ментор|советник|стажер|наставляем|наставник|триад)/;

/** What the spellings of one name share: its letters and figures. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^A-Za-zÀ-ɏЀ-ӿ\d]/gu, '');
}

/** A spelling without what nobody minds: line breaks, kinds of dash, ё, a capital at the beginning. */
function spellingOf(name: string): string {
  const plain = name.replace(/\s+/g, ' ').replace(/[–—]/g, '-').replace(/[ёЁ]/g, 'е').trim();
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

function isHeading(text: string): boolean {
  return !/[a-zß-öø-ÿа-џәөүҗңһ]/u.test(text.replace(/«[^«»]*»/g, ''));
}

/** Keys of names that the files spell in more than one way: a glance at the texts, before any is walked. */
export function doubtfulNames(documents: readonly LoadedDocument[]): ReadonlySet<string> {
  const spellings = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { source } of documents) {
    for (const [, name = ''] of source.text.matchAll(QUOTED)) {
      const key = nameKey(name);
      const spelling = spellingOf(name);
      const before = spellings.get(key);
      if (before === undefined) spellings.set(key, spelling);
      else if (before !== spelling && !ROLE.test(key)) doubtful.add(key);
    }
  }
  return doubtful;
}

/** Where the names stand, by key; what a heading in capitals says does not count. */
export function quotedNames(
  documents: readonly LoadedDocument[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly QuotedName[]> {
  const found = new Map<string, QuotedName[]>();
  for (const { place, text } of documents.flatMap(writtenTexts)) {
    if (!text.includes('«') || isHeading(text)) continue;
    for (const { 1: name = '', index } of text.matchAll(QUOTED)) {
      const key = nameKey(name);
      if (!keys.has(key)) continue;
      const part = { start: index + 1, end: index + 1 + name.length };
      const one = { place: { ...place, part }, spelling: spellingOf(name) };
      const there = found.get(key);
      if (there === undefined) found.set(key, [one]);
      else there.push(one);
    }
  }
  return found;
}
