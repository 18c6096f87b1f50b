import { isMapping } from '../../schema/value-type.js';
import { type Cursor, text } from './cursor.js';

const OPERATORS: Readonly<Record<string, string>> = {
  '>=': 'не менее ',
  '<=': 'не более ',
  '=': '',
  increase: 'увеличение до ',
  decrease: 'снижение до ',
  maintain: 'сохранение на уровне ',
  exists: 'наличие',
};

/** A target given as a mapping (`operator`, `value`, `unit`, `per`) in the words that the same target is written with. */
export function printTargetValue(cursor: Cursor): string | undefined {
  if (!isMapping(cursor.value)) return undefined;
  const value = text(cursor, 'value');
  const operator = text(cursor, 'operator') ?? '=';
  if (value === undefined && operator !== 'exists') return undefined;
  const unit = text(cursor, 'unit');
  const per = text(cursor, 'per');
  const number = value?.replace('.', ',') ?? '';
  return `${OPERATORS[operator] ?? ''}${number}${unit ? ` ${unit}` : ''}${per ? ` от ${per}` : ''}`.trim();
}
