import { plural } from '../../language/russian/plural.js';
import { UNITS } from './units.js';

interface Length {
  readonly count: number;
  readonly unit: string;
}

function lengthOf(duration: string): Length {
  const count = Number.parseInt(duration.replace(/^-?PT?/, ''), 10);
  return { count, unit: duration.at(-1) ?? 'D' };
}

/** «3 месяца», «1 год», «5 лет». */
export function printLength(duration: string): string {
  const { count, unit } = lengthOf(duration);
  const noun = UNITS[unit];
  return noun === undefined ? duration : `${count} ${plural(count, noun.forms)}`;
}

/** «3 месяцев», «1 года»: the genitive. */
export function lengthOfGenitive(duration: string): string {
  const { count, unit } = lengthOf(duration);
  const noun = UNITS[unit];
  if (noun === undefined) return duration;
  const one = count % 10 === 1 && count % 100 !== 11;
  return `${count} ${noun.genitive[one ? 0 : 1]}`;
}

/** A length of time by itself: «от 3 месяцев до 1 года», «до 1 года», «не менее 3 месяцев», «2 месяца». */
export function printDuration(duration: string): string {
  const [low = '', high] = duration.split('/');
  if (high === undefined) return printLength(low);
  if (low === '..') return `до ${lengthOfGenitive(high)}`;
  if (high === '..') return `не менее ${lengthOfGenitive(low)}`;
  return `от ${lengthOfGenitive(low)} до ${lengthOfGenitive(high)}`;
}
