import { SaxesParser } from 'saxes';
import { SEQUENCES } from './sequences.js';

/** Where a child may stand among its siblings: its rank by name. */
type Ranks = ReadonlyMap<string, number>;

const RANKS: ReadonlyMap<string, Ranks> = new Map(
  Object.entries(SEQUENCES).map(([parent, sequence]) => [parent, ranksOf(sequence)]),
);

function ranksOf(sequence: string): Ranks {
  const groups = sequence.match(/\[[^\]]+\]|[^\s[\]]+/g) ?? [];
  return new Map(
    groups.flatMap((group, rank) =>
      group
        .replace(/[[\]]/g, '')
        .split(' ')
        .map((name) => [name, rank] as const),
    ),
  );
}

/** What is wrong with a part: not well-formed, or children out of the order of the schema. */
export function faultsOf(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; last: number; lastName: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    if (parent) faults.push(...misplaced(parent, name));
    open.push({ name, last: 0, lastName: '' });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed?.name === 'w:tc' && closed.lastName !== 'w:p')
      faults.push('w:tc without a last w:p');
  });
  parser.write(xml).close();
  return faults;
}

function misplaced(
  parent: { readonly name: string; last: number; lastName: string },
  name: string,
): readonly string[] {
  const { lastName } = parent;
  parent.lastName = name;
  if (name === 'w:tbl' && lastName === 'w:tbl') return [`two w:tbl touch in ${parent.name}`];
  const ranks = RANKS.get(parent.name);
  if (!ranks) return [];
  const rank = ranks.get(name);
  if (rank === undefined) return [`${name} does not belong into ${parent.name}`];
  if (rank < parent.last) return [`${name} after ${lastName} in ${parent.name}`];
  parent.last = rank;
  return [];
}
