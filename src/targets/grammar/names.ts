import type { Lexeme } from '../lexeme.js';
import { readDays } from './days.js';
import type { Rule } from './item.js';

/** «№ 3, 5 и 12»: so many numbers of names may follow one sign. */
const MOST_NUMBERS = 40;

/** Numbers that name and do not count: «№ 40», «пункт 2.1», «этап 2», «2-й», «275-ФЗ». */
export const labels: Rule = ({ words, at }) => {
  const word = words[at];
  if (word?.kind === 'ordinal' || word?.kind === 'code') return trap(words, at, at + 1);
  if (word?.mark?.is !== 'label' || !isNumber(words[at + 1])) return undefined;
  if (isMeasured(words[at + 2])) return undefined;
  let next = at + 2;
  while (next - at < MOST_NUMBERS && [',', 'и', '-', '/'].includes(words[next]?.norm ?? '')) {
    if (!isNumber(words[next + 1]) || isMeasured(words[next + 2])) break;
    const after = words[next + 2];
    if (words[next]?.norm === ',' && after?.kind === 'word' && after.norm !== 'и') break;
    next += 2;
  }
  return trap(words, at, next);
};

/** «1. Количество …», «2) …» at the beginning: the number of the line. */
export const lineNumber: Rule = ({ words, at, found }) => {
  if (found.length > 0 || at > 0 || !isNumber(words[0])) return undefined;
  const sign = words[1];
  if ((sign?.norm !== '.' && sign?.norm !== ')') || sign.spaced) return undefined;
  return words[2]?.kind === 'word' || words[2]?.kind === 'quoted'
    ? { items: [], next: 2 }
    : undefined;
};

/** «15–20 мая», «25 декабря»: a day, never an amount. */
export const days: Rule = ({ words, at }) => {
  const next = readDays(words, at);
  return next === undefined ? undefined : trap(words, at, next);
};

/** «в возрасте от 14 до 18 лет», «(5–18 лет)» after «возраст»: who is counted. */
export const ages: Rule = ({ words, at }) => {
  if (words[at]?.mark?.is !== 'age') return undefined;
  let next = at + 1;
  while (next - at < 10 && isAgePart(words[next])) next++;
  if (words[next]?.mark?.is === 'period') next++;
  return next > at + 1 ? trap(words, at, next) : undefined;
};

function isAgePart(word: Lexeme | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'number' || word.kind === 'ordinal' || word.mark?.is === 'compare') return true;
  return ['от', 'до', 'с', 'со', '-', 'и', '(', 'старше', 'младше'].includes(word.norm);
}

function trap(words: readonly Lexeme[], at: number, next: number) {
  return { items: [{ is: 'trap', start: words[at]?.start ?? 0 } as const], next };
}

function isNumber(word: Lexeme | undefined): boolean {
  return word?.kind === 'number';
}

function isMeasured(word: Lexeme | undefined): boolean {
  return word?.mark?.is === 'unit' || word?.mark?.is === 'scale';
}
