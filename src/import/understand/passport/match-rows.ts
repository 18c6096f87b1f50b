import { PASSPORT_ROWS } from '../../recognise/table-kinds.js';
import type { Context } from '../context.js';
import type { MatchRow } from './field-rows.js';

const ORDER: readonly string[] = PASSPORT_ROWS;

function place(name: string): number {
  return ORDER.indexOf(name);
}

/**
 * Finds the rows of a passport. Where one label heads two rows («Наименование регионального проекта»
 * of a regional project), the row that the form prints first takes it first.
 *
 * @param isTaken true for a row that was found above
 */
export function createRowMatcher(
  { labels }: Context,
  isTaken: (name: string) => boolean,
): MatchRow {
  const match = labels('passport', PASSPORT_ROWS);
  return (text) => {
    const found = match(text);
    if (found === undefined || found.equals.length === 0) return found;
    const names = [found.name, ...found.equals].toSorted((a, b) => place(a) - place(b));
    const name = names.find((one) => !isTaken(one)) ?? found.name;
    return { ...found, name, equals: names.filter((one) => one !== name) };
  };
}
