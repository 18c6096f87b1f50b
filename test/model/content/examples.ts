import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedDocument } from '../../../src/model/document.js';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { isMapping } from '../../../src/schema/value-type.js';
import type { Path } from '../../../src/source/place.js';
import { readSource } from '../../../src/source/read.js';

const ROOT = path.resolve(import.meta.dirname, '../../../examples/smart-leader');

/** The documents of the clean example. */
export async function exampleDocuments(): Promise<readonly LoadedDocument[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('config.yaml'))
    .sort();
  const read = async (file: string) =>
    loadDocument(await readSource(file, readFileSync(path.join(ROOT, file))));
  return Promise.all(files.map(read));
}

/** The way to every scalar of a value. */
export function leavesOf(value: unknown, way: Path = []): readonly Path[] {
  const items: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  if (items) return items.flatMap((item, index) => leavesOf(item, [...way, index]));
  if (!isMapping(value)) return [way];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...way, key]));
}

/** The way without the indexes of lists: one for all items alike. */
export function fieldOf(way: Path): string {
  return way.filter((step) => typeof step === 'string').join('.');
}

/** Another value of the same kind: a longer text, a date of another year, a greater number. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value !== true;
  return /^\d\d\.\d\d\.\d{4}$/.test(value) ? value.replace(/\d$/, '9') : `${value}ъ`;
}

function changedAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return another(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? changedAt(item, rest) : item));
  }
  return isMapping(value) ? { ...value, [step]: changedAt(value[step], rest) } : value;
}

/** The document with one scalar changed. */
export function changed(document: LoadedDocument, way: Path): LoadedDocument {
  const data = changedAt(document.data, way);
  return isMapping(data) ? { ...document, data, source: { ...document.source, data } } : document;
}
