import type { LoadedDocument } from '../../model/document.js';
import type { TriadsDocument } from '../../model/triads.js';
import { writtenTexts } from '../../model/written-texts.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { readOrdinal } from './ordinal-text.js';
import { type TableUnreferencedArgs, tableUnreferencedPage } from './table-unreferenced.page.js';

type Kind = TableUnreferencedArgs['of'];

/** «(таблица 3)», «в таблицах 1–3», «рис. 2»: everything of figures and signs after the word. */
const MENTIONS: Readonly<Record<Kind, RegExp>> = {
  table: /(?<![А-Яа-яЁё])табл(?:иц[а-яё]{0,3}|\.)\s*(?:№\s*)?([\d\s,.и–—-]*\d)/gi,
  figure: /(?<![А-Яа-яЁё])рис(?:ун[а-яё]{2,5}|\.)\s*(?:№\s*)?([\d\s,.и–—-]*\d)/gi,
};
const BY_ID: Readonly<Record<Kind, RegExp>> = {
  table: /\{table:([\w-]+)\}/g,
  figure: /\{figure:([\w-]+)\}/g,
};
const MOST = 99;

/** The numbers of one mention: «1–3» is three of them. */
function numbersIn(text: string): readonly string[] {
  return text.split(/[,и\s]+/).flatMap((piece) => {
    const [, from, to] = /^(\d{1,2})\.?\s*[–—-]\s*(\d{1,2})\.?$/.exec(piece) ?? [];
    if (from === undefined || to === undefined) return [piece.replace(/\.$/, '')];
    const length = Math.min(MOST, Number(to) - Number(from) + 1);
    return Array.from({ length: Math.max(0, length) }, (_, index) => String(Number(from) + index));
  });
}

/** What texts refer to: numbers, and keys of tables and figures. */
function mentionedIn(document: LoadedDocument, kind: Kind): ReadonlySet<string> {
  const texts = writtenTexts(document).filter(
    ({ place }) => !place.path.includes('tables') && !place.path.includes('figures'),
  );
  return new Set(
    texts.flatMap(({ text }) => [
      ...[...text.matchAll(MENTIONS[kind])].flatMap(({ 1: numbers = '' }) => numbersIn(numbers)),
      ...[...text.matchAll(BY_ID[kind])].flatMap(({ 1: id }) => id ?? []),
    ]),
  );
}

interface Captioned {
  readonly place: Place;
  readonly key: string;
  readonly number?: string;
}

function itemsOf({ tables, figures }: TriadsDocument, kind: Kind): readonly Captioned[] {
  if (kind === 'figure') return figures.map((one) => ({ ...one, key: one.id }));
  return Object.entries(tables).map(([key, table]) => ({ ...table, key }));
}

/** The numbered ones that no text refers to; of two with one number the second has no reference. */
function unreferencedIn(items: readonly Captioned[], mentioned: ReadonlySet<string>) {
  const seen = new Set<string>();
  return items.flatMap(({ place, key, number }) => {
    const ordinal = number === undefined ? undefined : readOrdinal(number)?.key;
    if (number === undefined || ordinal === undefined) return [];
    const isFirst = !seen.has(ordinal);
    seen.add(ordinal);
    const isMentioned = mentioned.has(key) || (isFirst && mentioned.has(ordinal));
    return isMentioned ? [] : [{ at: within(place, 'number'), number }];
  });
}

/** Speaks of numbered tables and figures that no text of the document refers to, where texts refer to others. */
export const tableUnreferenced = defineRule<TableUnreferencedArgs, 'workspace'>({
  id: 'numbering/table-unreferenced',
  severity: 'info',
  scope: 'workspace',
  page: tableUnreferencedPage,
  check: ({ projects, documents }, emit) => {
    const bySource = new Map(documents.map((document) => [document.source, document]));
    for (const { id, triads } of projects) {
      for (const one of triads) {
        const document = bySource.get(one.place.source);
        if (document === undefined) continue;
        for (const of of ['table', 'figure'] as const) {
          const numbered = itemsOf(one, of).filter(({ number }) => number !== undefined);
          if (numbered.length === 0) continue;
          const mentioned = mentionedIn(document, of);
          if (mentioned.size === 0) continue;
          for (const { at, number } of unreferencedIn(numbered, mentioned)) {
            emit({ at, args: { of, number }, entity: `${id}/${of}:${one.id}` });
          }
        }
      }
    }
  },
});
