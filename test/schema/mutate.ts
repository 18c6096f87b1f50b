import fc from 'fast-check';
import { KIND_IDS } from '../../src/schema/kinds.js';
import { isMapping } from '../../src/schema/value-type.js';
import { documentsOf } from './read-schemas.js';

interface Mutation {
  readonly place: number;
  readonly way: 'drop' | 'rename' | 'double' | 'replace';
  readonly value: unknown;
}

type Entry = readonly [key: string, value: unknown];
type Path = readonly string[];

/** The way to every value of a document but the document itself. */
function pathsOf(value: unknown): readonly Path[] {
  if (!isMapping(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [key],
    ...pathsOf(item).map((path) => [key, ...path]),
  ]);
}

function changed(entry: Entry, { way, value }: Mutation): readonly Entry[] {
  if (way === 'drop') return [];
  if (way === 'double') return [entry, [`${entry[0]}2`, entry[1]]];
  return way === 'rename' ? [[`${entry[0]}s`, entry[1]]] : [[entry[0], value]];
}

function changedAt(holder: unknown, [step, ...rest]: Path, mutation: Mutation): unknown {
  if (!isMapping(holder) && !Array.isArray(holder)) return holder;
  const entries = Object.entries(holder).flatMap((entry: Entry): readonly Entry[] => {
    if (entry[0] !== step) return [entry];
    if (rest.length === 0) return changed(entry, mutation);
    return [[entry[0], changedAt(entry[1], rest, mutation)]];
  });
  return Array.isArray(holder) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function mutate(document: unknown, mutations: readonly Mutation[]): unknown {
  return mutations.reduce((data, mutation) => {
    const paths = pathsOf(data);
    return changedAt(data, paths[mutation.place % paths.length] ?? [], mutation);
  }, document);
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  way: fc.constantFrom('drop', 'rename', 'double', 'replace'),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, '', 5, 2.1, true, {}, [], [[]], { org: 5 }, { 'Два слова': 'и ещё' }),
  ),
});

/** Valid documents of every kind with one to four changes that may or may not do harm. */
export const mutatedDocument = fc
  .tuple(
    fc.constantFrom(...KIND_IDS.flatMap(documentsOf)),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([document, mutations]) => mutate(document, mutations));
