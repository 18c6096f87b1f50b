import { declineAdjective, isAdjective } from './adjective.js';
import type { Declined, GrammaticalCase } from './cases.js';
import { declineNoun } from './noun.js';

/**
 * A town's or village's own name in a case: «Омск» → «Омска», «Мирный» → «Мирного», «Нижний
 * Тагил» → «Нижнего Тагила».
 *
 * @param afterWord the name follows «город», «село»: names on -ово, -ино then stay as they are
 */
export function declinePlaceName(
  name: string,
  target: GrammaticalCase,
  afterWord: boolean,
): Declined {
  if (target === 'nominative') return { text: name, sure: true };
  const words = name.split(' ').map((word) => declineWord(word, target, afterWord));
  return { text: words.map(({ text }) => text).join(' '), sure: words.every(({ sure }) => sure) };
}

function declineWord(word: string, target: GrammaticalCase, afterWord: boolean): Declined {
  const lower = word.toLowerCase();
  if (isAdjective(word)) return { text: declineAdjective(word, target), sure: true };
  if (/(?:[оеё]во|[иы]но)$/.test(lower)) {
    return afterWord ? { text: word, sure: true } : declineNoun(word, target);
  }
  if (/[ыи]$/.test(lower)) return { text: word, sure: false };
  return declineNoun(word, target);
}
