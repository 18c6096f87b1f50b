import { KEPT_AS_WRITTEN, MAY_BE_KEPT, PLACEHOLDER, REPLACEMENTS } from './typography-rules.js';

/**
 * A text as it is printed in an official document (GOST R 7.0.97): «» quotes, an en dash with
 * spaces, no-break spaces in «Т.В. Иванова», «№ 45», «18 июня», «2021 г.», «45 %» and after words
 * of one letter. Addresses, links and telephone numbers stay as written. Idempotent.
 */
export function typeset(text: string): string {
  if (!MAY_BE_KEPT.test(text)) return dress(text);
  const kept: string[] = [];
  const masked = text.replace(KEPT_AS_WRITTEN, (stretch) => {
    kept.push(stretch);
    return PLACEHOLDER;
  });
  return dress(masked).replaceAll(PLACEHOLDER, () => kept.shift() ?? '');
}

/** Most texts have no place for most replacements; looking for the sign that each needs is quicker. */
function dress(text: string): string {
  return REPLACEMENTS.reduce(
    (result, { rule, by, needs }) => (needs.test(result) ? result.replace(rule, by) : result),
    text,
  );
}
