import { type CountedNoun, NOUNS } from './nouns.js';
import { formatNumber } from './number.js';
import { type PluralForms, plural } from './plural.js';

/** «5 мероприятий»: number and noun joined by a no-break space. Takes forms or a noun's key. */
export function countOf(n: number, noun: CountedNoun | PluralForms): string {
  const forms = typeof noun === 'string' ? NOUNS[noun] : noun;
  return `${formatNumber(n)}\u00a0${plural(n, forms)}`;
}
