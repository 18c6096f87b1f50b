import fc from 'fast-check';
import { parse, stringify } from 'yaml';

/** One change of a value somewhere in a document; `place` is taken modulo the number of values. */
interface DataChange {
  readonly way: 'drop' | 'replace' | 'double' | 'reverse' | 'move';
  readonly place: number;
  readonly value: unknown;
}

type Step = string | number;

const dataChange: fc.Arbitrary<DataChange> = fc.record({
  way: fc.constantFrom('drop', 'replace', 'double', 'reverse', 'move'),
  place: fc.nat(100_000),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, '', 5, 2.1, -1, 1e21, true, {}, [], [[]], [null], { org: 5 }),
    fc.constantFrom('Азовский МР', 'heads', 'seminar-1', '2021', 'май 2021 года', '100 %', 'Ы'),
  ),
});

function isHolder(value: unknown): value is Record<Step, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every holder of values with the names of what it holds. */
function slots(value: unknown): readonly (readonly [Record<Step, unknown>, Step])[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...slots(value[key])]);
}

function change(data: unknown, { way, place, value }: DataChange): void {
  const all = slots(data);
  const [holder, key] = all[place % all.length] ?? [];
  if (holder === undefined || key === undefined) return;
  const there = holder[key];
  if (way === 'replace') holder[key] = value;
  else if (way === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (way === 'drop') delete holder[key];
  else if (way === 'double' && Array.isArray(holder)) holder.push(structuredClone(there));
  else if (way === 'double') holder[`${key}-2`] = structuredClone(there);
  else if (way === 'reverse' && Array.isArray(there)) there.reverse();
  else {
    const [other, otherKey] = all[(place * 7) % all.length] ?? [];
    if (other !== undefined && otherKey !== undefined)
      holder[key] = structuredClone(other[otherKey]);
  }
}

/** One to five changes of the data of a document. */
export const dataChanges = fc.array(dataChange, { minLength: 1, maxLength: 5 });

/** A document's text after changes of its data. */
export function changeData(text: string, changes: readonly DataChange[]): string {
  const data: unknown = parse(text);
  for (const one of changes) change(data, one);
  return stringify(data, { aliasDuplicateObjects: false });
}
