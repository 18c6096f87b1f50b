import type { Grid, Line, Piece } from '../../pieces/piece.js';
import type { MatchLabel } from '../../recognise/label-matcher.js';

/** A row of the general part that stands in lines: its value, and the table below its label. */
export interface LooseRow {
  readonly name: string;
  readonly line: Line;
  /** True where nothing but the label stands in the line. */
  readonly label: boolean;
  readonly value: readonly Line[];
  readonly grids: readonly Grid[];
}

const NUMBER = /^\d{1,2}[.)]\s+/;
const LABELLED = /^([^:]{3,120}):\s*(\S.*)$/s;
/** Alike enough: below a table of such rows there is prose, too. */
const SURE = 0.8;

/**
 * Rows of a programme's general part that an office sets below its table: «5. Состав рабочей
 * группы …» over a table of people, «8. Муниципальный куратор: …» in one line.
 */
export function looseRows(
  pieces: readonly Piece[],
  match: MatchLabel,
  isOfPeople: (grid: Grid) => boolean,
): readonly LooseRow[] {
  const named = (text: string) => {
    const found = match(text);
    return found !== undefined && found.score >= SURE ? found.name : undefined;
  };
  return pieces.flatMap((piece, at): readonly LooseRow[] => {
    if (piece.kind !== 'line') return [];
    const text = piece.text.replace(NUMBER, '');
    const next = pieces[at + 1];
    const own = named(text.replace(/:$/, ''));
    if (own !== undefined && next?.kind === 'grid' && isOfPeople(next)) {
      return [{ name: own, line: piece, label: true, value: [], grids: [next] }];
    }
    const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
    const name = label === '' ? undefined : named(label);
    if (name === undefined) return [];
    return [{ name, line: piece, label: false, value: [{ ...piece, text: value }], grids: [] }];
  });
}
