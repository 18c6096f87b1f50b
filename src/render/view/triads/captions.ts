import type { ConceptBlock, Figure, MadeTable, TriadsDocument } from '../../../model/triads.js';
import type { CaptionView } from './shape.js';

/** Captions of the made tables and the figures, numbered in the order they are printed. */
export interface Captions {
  readonly ofTable: (table: MadeTable) => CaptionView;
  readonly ofFigure: (figure: Figure) => CaptionView;
  /** `{table:triads}` and `{figure:cycle}` of a text as «Таблица 1» and «Рис. 2». */
  readonly fill: (text: string) => string;
}

const REFERENCE = /\{(table|figure):([\w-]+)\}/g;

/** A number that the author gave is printed as given; the others count on from it. */
export function captionsOf(
  { tables, figures }: TriadsDocument,
  blocks: readonly ConceptBlock[],
): Captions {
  const tableNumbers = numbered(
    blocks.flatMap(({ table }) => table ?? []),
    (table) => tables[table]?.number,
  );
  const printed = blocks.flatMap(({ figure }) => figure?.target ?? []);
  const figureNumbers = numbered(printed, ({ number }) => number);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const ofTable = (table: MadeTable): CaptionView => ({
    label: tables[table]?.label ?? 'Таблица',
    number: tableNumbers.get(table) ?? '',
    name: tables[table]?.caption ?? null,
  });
  return {
    ofTable,
    ofFigure: (figure) => ({
      label: 'Рисунок',
      number: figureNumbers.get(figure) ?? '',
      name: figure.caption ?? null,
    }),
    fill: (text) =>
      text.replace(REFERENCE, (written: string, kind: string, id: string) => {
        const table = [...tableNumbers.keys()].find((one) => kind === 'table' && one === id);
        const figure = kind === 'figure' ? byId.get(id) : undefined;
        if (table) return `${ofTable(table).label}\u00A0${tableNumbers.get(table)}`;
        const number = figure && figureNumbers.get(figure);
        return number === undefined ? written : `Рис.\u00A0${number}`;
      }),
  };
}

function numbered<Thing>(
  things: readonly Thing[],
  given: (thing: Thing) => string | undefined,
): ReadonlyMap<Thing, string> {
  const numbers = new Map<Thing, string>();
  let last = 0;
  for (const thing of things) {
    if (numbers.has(thing)) continue;
    const own = given(thing);
    last = own !== undefined && /^\d+$/.test(own) ? Number(own) : last + 1;
    numbers.set(thing, own ?? String(last));
  }
  return numbers;
}
