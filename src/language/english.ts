/**
 * The form an English noun takes after `n`.
 *
 * @param many the plural where it is not made with `-s`
 */
export function englishPlural(n: number, one: string, many?: string): string {
  if (n === 1) return one;
  if (many !== undefined) return many;
  if (/(?:s|x|z|ch|sh)$/.test(one)) return `${one}es`;
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
}

/** «5 events». */
export function englishCount(n: number, one: string, many?: string): string {
  return `${n.toLocaleString('en-US')} ${englishPlural(n, one, many)}`;
}
