import { isMapping } from '../../schema/value-type.js';

/** Tells whether a field counts, by its path without the indexes of lists: `stages.events.term`. */
export type Counts = (path: string) => boolean;

/** The path of a field inside another; the root's is empty. */
export function fieldPath(outer: string, name: string): string {
  return outer === '' ? name : `${outer}.${name}`;
}

/**
 * What a value says in one form for all ways of writing it: the order of keys, line breaks within a
 * text, a list of one and empty fields make no difference. Empty where the value says nothing.
 *
 * @param path of the value, for `counts`
 */
export function canonical(value: unknown, counts: Counts, path = ''): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const parts = value.map((item) => canonical(item, counts, path)).filter((one) => one !== '');
    return parts.length > 1 ? `[${parts.join(',')}]` : (parts[0] ?? '');
  }
  if (isMapping(value)) {
    const parts = Object.keys(value)
      .sort()
      .filter((name) => counts(fieldPath(path, name)))
      .map((name) => [name, canonical(value[name], counts, fieldPath(path, name))])
      .filter(([, said]) => said !== '');
    return parts.length > 0 ? `{${parts.map(([name, said]) => `${name}:${said}`).join(',')}}` : '';
  }
  const words = String(value).normalize('NFC').trim().replace(/\s+/g, ' ');
  return words === '' ? '' : JSON.stringify(words);
}
