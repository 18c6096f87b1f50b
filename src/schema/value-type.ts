import type { ValueType } from './problem.js';

export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is fields with values: an object that is no list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value read from YAML is. */
export function valueType(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return 'mapping';
}

/** Whether a value of the found type may stand where `expected` is wanted. */
export function fits(expected: ValueType, found: ValueType): boolean {
  return expected === found || (expected === 'number' && found === 'integer');
}
