import { cellText, filledCells, type GridRow } from '../pieces/piece.js';
import type { Column } from './column.js';

/** A column of stages, or of parts of the cycle, each over the rows of its events. */
export const STAGE_COLUMN = 'stage';
const CYCLE = /^(?:компонент|этап(?:ы)?$|наименование\s+этап)/i;

/**
 * The columns of a plan of interaction, with those left of the term that no form knows: what is done
 * («Этап / мероприятие», «Шаг»), and beside it the part of the cycle that it belongs to.
 */
export function withCycle(row: GridRow, columns: readonly Column[]): readonly Column[] {
  const term = columns.find(({ name }) => name === 'term');
  const known = columns.find(({ name }) => name === 'component');
  const others = filledCells(row)
    .filter(({ column }) => columns.every(({ at }) => at !== column))
    .filter(({ column }) => term !== undefined && column < term.at)
    .map((cell): Column => ({ at: cell.column, name: '', text: cellText(cell) }));
  const own = [...(known ? [known] : []), ...others].toSorted((a, b) => a.at - b.at);
  const cycle = own.length > 1 ? own.find(({ text }) => CYCLE.test(text)) : undefined;
  const isKnownCycle = known !== undefined && known === cycle;
  const event = isKnownCycle || known === undefined ? own.find((one) => one !== cycle) : known;
  if (event === undefined) return columns;
  return [
    ...columns.filter((one) => one !== known),
    { ...event, name: 'component' },
    ...(cycle ? [{ ...cycle, name: STAGE_COLUMN }] : []),
  ].toSorted((a, b) => a.at - b.at);
}

const OUTCOME = /результат|документ|продукт|итог/i;

/** The columns with the one right of what the roles do that says what comes of it: «Итоговый документ». */
export function withOutcome(row: GridRow, columns: readonly Column[]): readonly Column[] {
  const last = columns.findLast(({ name }) => name === 'activity');
  if (last === undefined || columns.some(({ name }) => name === 'result')) return columns;
  const cell = filledCells(row).find((one) => one.column > last.at && OUTCOME.test(cellText(one)));
  if (cell === undefined) return columns;
  const own: Column = { at: cell.column, name: 'result', text: cellText(cell) };
  return [...columns, own].toSorted((a, b) => a.at - b.at);
}
