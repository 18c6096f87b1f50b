import { plural } from '../../language/russian/plural.js';
import { isAbbreviation, isKnownNoun } from '../lemma.js';
import type { NounGroup } from '../target.js';
import { INDECLINABLE } from '../words/nouns.js';

/**
 * The noun group after a number, its dictionary form mended by the number: of nouns that no table
 * knows, «2 куба» ends like «школа» and «5 викторин» like «музей». After 2–4, and after 1 under a
 * bound, the noun stands in the genitive singular; after 5 and more in the plural.
 *
 * @param bounded the number is led by «не менее» and the like
 */
export function agreeingGroup(group: NounGroup, n: number, bounded: boolean): NounGroup {
  const last = group.head.split(/[ -]/).at(-1) ?? '';
  if (isKnownNoun(last) || isAbbreviation(last) || INDECLINABLE.has(last)) return group;
  if (!group.text.toLowerCase().endsWith(last)) return group;
  const form = Number.isInteger(n) ? plural(n, ['one', 'few', 'many']) : 'few';
  const genitive = bounded ? form === 'one' : form === 'few';
  if (genitive && last.endsWith('а')) return withTail(group, 1, '');
  if (form === 'many' && /[бвгджзйклмнпрстфхцчшщ]$/.test(last)) return withTail(group, 0, 'а');
  return group;
}

function withTail(group: NounGroup, drop: number, tail: string): NounGroup {
  const mend = (text: string): string => text.slice(0, text.length - drop) + tail;
  return { ...group, lemma: mend(group.lemma), head: mend(group.head) };
}
