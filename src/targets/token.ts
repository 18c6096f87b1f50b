/**
 * A piece of a statement.
 * - `number`: «5», «1 200», «73,4», «3-х»;
 * - `ordinal`: «2-й»;
 * - `date`: «01.09.2024», its year in `value` (0 where it has none);
 * - `code`: what has digits and states no amount («275-ФЗ», «72-часовых», «000-00-00», «2.10.1»);
 * - `quoted`: a name with its quotes, never looked into;
 * - `sign`: anything else, one character or one of `>=`, `<=`, `…`; every dash is `-`.
 */
export interface Token {
  readonly kind: 'number' | 'ordinal' | 'date' | 'code' | 'word' | 'quoted' | 'sign';
  readonly text: string;
  /** Lower case, е for ё; of a number its digits. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Stands after a space (or at the beginning). */
  readonly spaced: boolean;
  readonly value: number;
}

/** Lower case, е for ё: how words are compared. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** A token without what its neighbours decide. */
export type Scanned = Omit<Token, 'spaced'>;
