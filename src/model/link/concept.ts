import type { Concept, ConceptBlock, Figure, MadeTable, TableHead } from '../triads.js';
import { type Cursor, choice, field, items, text, textOf } from './cursor.js';
import { linkDefinitions } from './definitions.js';
import { filePath } from './file-path.js';
import { linksOf } from './identity.js';
import { textFields } from './text-fields.js';

const TABLES = ['triads', 'assignments', 'approbation', 'workshops'] as const;

/** The figures of a document, in the order written. */
export function linkFigures(document: Cursor): readonly Figure[] {
  return items(document, 'figures').flatMap((cursor) => {
    const id = text(cursor, 'id');
    if (id === undefined) return [];
    const file = text(cursor, 'file');
    const path = file === undefined ? undefined : filePath(file, cursor.place);
    return [
      {
        place: cursor.place,
        id,
        ...textFields(cursor, 'number', 'file', 'caption'),
        ...(path !== undefined && { path }),
      },
    ];
  });
}

/** What the author says of the heads of the made tables. */
export function linkTableHeads(document: Cursor): Readonly<Partial<Record<MadeTable, TableHead>>> {
  const heads: Partial<Record<MadeTable, TableHead>> = {};
  for (const name of TABLES) {
    const cursor = field(field(document, 'tables'), name);
    if (cursor === undefined) continue;
    heads[name] = { place: cursor.place, ...textFields(cursor, 'number', 'caption', 'label') };
  }
  return heads;
}

function linkBlock(cursor: Cursor, figures: readonly Figure[]): ConceptBlock {
  const own = textOf(cursor);
  if (own !== undefined) return { place: cursor.place, text: own, hasDefinitions: false };
  const table = choice(cursor, 'table', TABLES);
  const link = linksOf(cursor, 'figure')[0];
  const target = link && figures.find(({ id }) => id === link.id);
  return {
    place: cursor.place,
    ...textFields(cursor, 'id', 'title', 'text'),
    hasDefinitions: field(cursor, 'definitions')?.value === true,
    ...(table && { table }),
    ...(link && { figure: { ...link, ...(target && { target }) } }),
  };
}

/** The prose of a document: goal, terms, and its parts in order. */
export function linkConcept(document: Cursor, figures: readonly Figure[]): Concept | undefined {
  const cursor = field(document, 'concept');
  if (cursor === undefined) return undefined;
  const goal = field(cursor, 'goal');
  const words = textOf(goal);
  return {
    place: cursor.place,
    ...(goal && words !== undefined && { goal: { place: goal.place, text: words } }),
    definitions: linkDefinitions(cursor),
    blocks: items(cursor, 'sections').map((block) => linkBlock(block, figures)),
  };
}
