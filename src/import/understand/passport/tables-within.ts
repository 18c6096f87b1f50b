import type { Grid } from '../../pieces/piece.js';
import { createGridRecogniser, type HeadedTable } from '../../recognise/recognise-grid.js';
import type { TableName } from '../../recognise/table-kinds.js';
import type { Context } from '../context.js';
import type { FieldRows } from './field-rows.js';

/** The tables in the cells of a row. */
export function gridsIn({ rows }: FieldRows): readonly Grid[] {
  return rows.flatMap((cells) => cells.flatMap(({ grids }) => grids));
}

/** Those of some tables whose heads say that they are of a kind, with what their columns are. */
export function tablesOf(
  grids: readonly Grid[],
  name: TableName,
  { vocabulary }: Context,
): readonly (readonly [Grid, HeadedTable])[] {
  if (grids.length === 0) return [];
  const recognise = createGridRecogniser(vocabulary);
  return grids.flatMap((grid) => {
    const as = recognise(grid, 'passport');
    return as?.type === 'headed' && as.table === name ? [[grid, as] as const] : [];
  });
}
