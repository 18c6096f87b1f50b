import type { OwnRow } from '../../model/document-parts.js';
import type { Passport } from '../../model/project.js';
import { type Place, within } from '../../source/source-file.js';

/** A row that names the project itself, not the one it serves: «Наименование муниципального проекта». */
const OWN_NAME =
  /^(?:полное\s+)?(?:наименование|название)\s+(?:[а-яё]+(?:ого|его)\s+)*(?:под)?проекта\s*$/i;

/** The word of each level in a label; a row of another level names the project that this one serves. */
const LEVEL_WORDS: Readonly<Record<Passport['level'], RegExp>> = {
  federal: /федеральн/i,
  regional: /региональн/i,
  intermunicipal: /межмуниципальн/i,
  municipal: /(?<!меж)муниципальн/i,
  school: /школьн/i,
};
const ANY_LEVEL = /федеральн|региональн|муниципальн|школьн|национальн/i;

function isOwnName(label: string, { level, unit }: Passport): boolean {
  if (!OWN_NAME.test(label)) return false;
  if (unit === 'subproject' && !/подпроект/i.test(label)) return false;
  return !ANY_LEVEL.test(label) || LEVEL_WORDS[level].test(label);
}

/** A row of the author's own that names the project. */
export interface OwnNameRow extends Pick<OwnRow, 'label' | 'text'> {
  readonly at: Place;
}

/** The rows of a passport, beside its title, that name the project. */
export function ownNameRows(passport: Passport): readonly OwnNameRow[] {
  return passport.extra.flatMap(({ label, text }, index) =>
    isOwnName(label, passport) && text.trim() !== ''
      ? [{ label, text, at: within(passport.place, 'extra', index, 'text') }]
      : [],
  );
}
