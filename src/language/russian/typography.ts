import { KEPT_AS_WRITTEN, PLACEHOLDER, REPLACEMENTS } from './typography-rules.js';

/**
 * A text as it is printed in an official document (GOST R 7.0.97): «» quotes, an en dash with
 * spaces, no-break spaces in «Т.В. Иванова», «№ 45», «18 июня», «2021 г.», «45 %» and after short
 * prepositions. Addresses, links and telephone numbers stay as written. Idempotent.
 */
export function typeset(text: string): string {
  const kept: string[] = [];
  const masked = text.replace(KEPT_AS_WRITTEN, (stretch) => {
    kept.push(stretch);
    return PLACEHOLDER;
  });
  const dressed = REPLACEMENTS.reduce((result, [rule, by]) => result.replace(rule, by), masked);
  return dressed.replaceAll(PLACEHOLDER, () => kept.shift() ?? '');
}
