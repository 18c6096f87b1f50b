import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** New words for a text that stands once in the documents. */
export type Edit = readonly [from: string, to: string];

/** A lawful document that comes close to breaking a rule, and the small step that breaks it. */
export interface NearMiss {
  readonly rule: string;
  /** What is lawful about it. */
  readonly case: string;
  readonly documents: string;
  /** One edit; several where a fact is written in several places. */
  readonly break: readonly Edit[];
  /** What other rules may say: the document leaves something out on purpose. */
  readonly beside: readonly string[];
  readonly today?: string;
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(entry: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = entry[field];
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function editsOf(value: unknown, where: string): readonly Edit[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`${where}: not a list of edits`);
  const pairs: readonly unknown[] = Array.isArray(value[0]) ? value : [value];
  return pairs.map((pair) => {
    const [from, to] = textsOf(pair);
    if (from === undefined || to === undefined) throw new Error(`${where}: an edit is [from, to]`);
    return [from, to];
  });
}

/** Makes the edits; a text that is not there, or is there twice, is a mistake of the near miss. */
export function edited(documents: string, edits: readonly Edit[], where: string): string {
  return edits.reduce((text, [from, to]) => {
    const times = text.split(from).length - 1;
    if (times !== 1) throw new Error(`${where}: ${times} times in the documents: ${from}`);
    return text.replace(from, () => to);
  }, documents);
}

/** The small projects whose documents are all in order, by name. */
const WORLDS: ReadonlyMap<string, string> = new Map(
  readdirSync(path.join(HERE, 'worlds')).map((file) => [
    path.basename(file, '.yaml'),
    readFileSync(path.join(HERE, 'worlds', file), 'utf8'),
  ]),
);

function nearMissOf(entry: unknown, rule: string, world: unknown): NearMiss {
  const record = isRecord(entry) ? entry : {};
  const name = textIn(record, 'case') ?? '?';
  const where = `${rule}, «${name}»`;
  const own = textIn(record, 'documents');
  const base = own ?? WORLDS.get(textIn(record, 'world') ?? String(world));
  if (base === undefined) throw new Error(`${where}: no documents`);
  const today = textIn(record, 'today');
  return {
    rule,
    case: name,
    documents: edited(base, editsOf(record.edit, where), where),
    break: editsOf(record.break, where),
    beside: textsOf(record.beside),
    ...(today !== undefined && { today }),
  };
}

function nearMissesIn(family: string, file: string): readonly NearMiss[] {
  const data: unknown = parse(readFileSync(path.join(HERE, 'cases', family, file), 'utf8'));
  const rule = `${family}/${path.basename(file, '.yaml')}`;
  if (!isRecord(data) || !Array.isArray(data.cases)) throw new Error(`${rule}: no cases`);
  return data.cases.map((entry: unknown) => nearMissOf(entry, rule, data.world));
}

/** All near misses: `cases/<family>/<rule>.yaml`. */
export function nearMisses(): readonly NearMiss[] {
  return readdirSync(path.join(HERE, 'cases')).flatMap((family) =>
    readdirSync(path.join(HERE, 'cases', family)).flatMap((file) => nearMissesIn(family, file)),
  );
}
