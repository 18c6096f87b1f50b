import * as CLASS from './stem-endings.js';

const BEFORE_RV = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
const BEFORE_R2 = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;

/**
 * Stem of a Russian word by the Snowball algorithm; «ё» counts as «е». Own code: the libraries
 * that hold it bring a dozen languages or a whole toolkit with them.
 *
 * Source: https://snowballstem.org/algorithms/russian/stemmer.html
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  const rv = BEFORE_RV.exec(lower)?.[0].length ?? lower.length;
  const r2 = BEFORE_R2.exec(lower)?.[0].length ?? lower.length;
  let rest = stripInflection(lower, rv);
  if (rest.endsWith('и') && rest.length > rv) rest = strip(rest, 1);
  rest = without(rest, r2, CLASS.DERIVATIONAL) ?? rest;
  return tidy(rest, rv);
}

function stripInflection(word: string, rv: number): string {
  const gerund = without(word, rv, CLASS.GERUND);
  if (gerund !== undefined) return gerund;
  const plain = without(word, rv, CLASS.REFLEXIVE) ?? word;
  const adjective = without(plain, rv, CLASS.ADJECTIVE);
  if (adjective !== undefined) return without(adjective, rv, CLASS.PARTICIPLE) ?? adjective;
  return without(plain, rv, CLASS.VERB) ?? without(plain, rv, CLASS.NOUN) ?? plain;
}

function tidy(word: string, rv: number): string {
  const superlative = without(word, rv, CLASS.SUPERLATIVE);
  const rest = superlative ?? word;
  if (rest.endsWith('нн') && rest.length - 2 >= rv) return strip(rest, 1);
  if (superlative !== undefined) return rest;
  return rest.endsWith('ь') && rest.length - 1 >= rv ? strip(rest, 1) : rest;
}

/**
 * The word without its longest ending of a class inside the region from `region` on, or
 * `undefined`; when the longest one must follow «а» or «я» and does not, nothing is taken.
 */
function without(word: string, region: number, endings: CLASS.EndingClass): string | undefined {
  const room = word.length - region;
  const longest = endings.all.find((one) => one.length <= room && word.endsWith(one));
  if (longest === undefined) return undefined;
  const rest = strip(word, longest.length);
  if (endings.always.has(longest)) return rest;
  return /[ая]$/.test(rest.slice(region)) ? rest : undefined;
}

function strip(word: string, length: number): string {
  return word.slice(0, word.length - length);
}
