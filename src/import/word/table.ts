import type { Cell, Row, Table } from '../../render/page/page.js';
import { child, children, elementsOf, type XmlElement } from '../xml/element.js';
import type { WordContext } from './context.js';
import type { ReadBlocks } from './inlines.js';
import { numberOf, switchOf, valOf } from './value.js';

/** A cell on the table's grid, before vertical merges are followed. */
interface Slot {
  readonly column: number;
  readonly span: number;
  readonly merge: 'begins' | 'goes-on' | undefined;
  readonly blocks: Cell['blocks'];
}

const WIDEST = 200;

/** The elements of a name, also those within content controls and tracked insertions. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((one) => {
    if (one.name === name) return [one];
    const isWrapper = /^w:(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(one.name);
    return isWrapper ? within(one, name) : [];
  });
}

function readSlots(row: XmlElement, context: WordContext, readBlocks: ReadBlocks): readonly Slot[] {
  const properties = child(row, 'w:trPr');
  let column = numberOf(properties, 'w:gridBefore') ?? 0;
  const slots: Slot[] = [];
  if (column > 0) slots.push({ column: 0, span: column, merge: undefined, blocks: [] });
  for (const cell of within(row, 'w:tc')) {
    const settings = child(cell, 'w:tcPr');
    const span = Math.min(Math.max(numberOf(settings, 'w:gridSpan') ?? 1, 1), WIDEST);
    const vertical = child(settings, 'w:vMerge');
    // An absent value means that the cell goes on.
    const merge = vertical && (vertical.attributes['w:val'] === 'restart' ? 'begins' : 'goes-on');
    slots.push({ column, span, merge, blocks: readBlocks(cell, context) });
    column += span;
  }
  const after = numberOf(properties, 'w:gridAfter') ?? 0;
  if (after > 0) slots.push({ column, span: after, merge: undefined, blocks: [] });
  return slots;
}

function goesOn(slot: Slot | undefined, { column, span }: Slot): boolean {
  return slot?.merge === 'goes-on' && slot.column === column && slot.span === span;
}

/** How many rows a cell reaches over. */
function heightOf(rows: readonly (readonly Slot[])[], from: number, slot: Slot): number {
  let height = 1;
  while (rows[from + height]?.some((one) => goesOn(one, slot)) === true) height++;
  return height;
}

/** True for a cell that only goes on from a row above that can be seen. */
function isCovered(rows: readonly (readonly Slot[])[], at: number, slot: Slot): boolean {
  if (slot.merge !== 'goes-on') return false;
  for (let row = at - 1; row >= 0; row--) {
    const above = rows[row]?.find(
      ({ column, span }) => column === slot.column && span === slot.span,
    );
    if (above === undefined) return false;
    if (above.merge === 'begins') return true;
    if (above.merge !== 'goes-on') return false;
  }
  return false;
}

/** Shares of the width in percent. */
function columnsOf(table: XmlElement, count: number): readonly number[] {
  const grid = children(child(table, 'w:tblGrid'), 'w:gridCol');
  const widths = grid.map(({ attributes }) => Math.max(Number(attributes['w:w']) || 0, 1));
  const columns = Array.from({ length: Math.max(count, 1) }, (_, index) => widths[index] ?? 1);
  const sum = columns.reduce((all, one) => all + one, 0);
  return columns.map((one) => (one / sum) * 100);
}

function isDeleted(row: XmlElement): boolean {
  return child(child(row, 'w:trPr'), 'w:del') !== undefined;
}

/** Reads a table; rows that were deleted under tracking are left out. */
export function readTable(
  element: XmlElement,
  context: WordContext,
  readBlocks: ReadBlocks,
): Table {
  const rows = within(element, 'w:tr').filter((row) => !isDeleted(row));
  const slots = rows.map((row) => readSlots(row, context, readBlocks));
  const width = Math.max(1, ...slots.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  let isHead = true;
  const made = slots.map((row, index): Row => {
    const cells = row
      .filter((slot) => !isCovered(slots, index, slot))
      .map((slot): Cell => {
        const rowspan = slot.merge === undefined ? 1 : heightOf(slots, index, slot);
        return { colspan: slot.span, rowspan, blocks: slot.blocks };
      });
    isHead &&= switchOf(child(rows[index], 'w:trPr'), 'w:tblHeader') === true;
    const isBand = cells.length === 1 && width > 1 && cells[0]?.colspan === width;
    return { kind: isHead ? 'head' : isBand ? 'band' : 'body', cells };
  });
  return {
    type: 'table',
    columns: columnsOf(element, width),
    borders: valOf(child(element, 'w:tblPr'), 'w:tblStyle') !== 'TableNormal',
    rows: made,
  };
}
