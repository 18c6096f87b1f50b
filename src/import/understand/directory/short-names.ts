import { foldLetters } from '../../../language/russian/letters.js';
import { shortNamesIn } from '../text/person-words.js';

/** Endings by which cases of a surname differ are no longer than this. */
const ENDING = 3;

interface ShortName {
  readonly surname: string;
  readonly initials: string;
}

function partsOf(name: string): ShortName {
  const words = foldLetters(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  const surname = words.find((word) => word.length > 1) ?? '';
  const initials = words.filter((word) => word !== surname).map((word) => word.slice(0, 1));
  return { surname, initials: initials.join('') };
}

/** True for a text that is nothing but a name with initials: «Ситников П.О.». */
export function isShortName(text: string): boolean {
  const bare = text.trim();
  const [found] = shortNamesIn(bare.endsWith('.') ? bare : `${bare}.`);
  return found !== undefined && found.start === 0 && found.end >= bare.length;
}

/** True where initials and surname, in any case, may be those of a full name. */
export function mayMean(short: string, full: string): boolean {
  const [one, other] = [partsOf(short), partsOf(full)];
  if (!other.initials.startsWith(one.initials)) return false;
  const length = Math.max(2, Math.min(one.surname.length, other.surname.length) - ENDING);
  return one.surname.slice(0, length) === other.surname.slice(0, length);
}
