/**
 * Beginnings of every word that the tables below count, for passing over texts that have none. A
 * number of people is looked for by the names of the groups as well.
 */
export const COUNTED_BEGINNINGS =
  'руководител директор начальник председател заведующ глав мр муниципал район округ городск моуо мсо детск доу дошкольн школ оо оу образовательн общеобразовательн'.split(
    ' ',
  );

/** People of whom an organization has one, by the stem of the noun. */
export const ONE_PER_ORGANIZATION: ReadonlySet<string> = new Set([
  'руководител',
  'директор',
  'начальник',
  'председател',
  'заведующ',
  'глав',
]);

/** Types of organizations that a noun counts: as read from a text, in dictionary form. */
export interface CountedTypes {
  /** Names the noun in a message: «7 МР» are counted against «муниципальные районы». */
  readonly noun: RegExp;
  readonly types: readonly string[];
  /** Types that loose speech takes for these: «7 МР» of six districts and a city. */
  readonly loosely: readonly string[];
}

const MUNICIPALITIES = ['municipal-district', 'municipal-okrug', 'urban-okrug', 'city'];

/** The first row that fits a noun decides. */
export const COUNTED_TYPES: readonly CountedTypes[] = [
  {
    noun: /^(?:мр|муниципальный район|район)$/i,
    types: ['municipal-district'],
    loosely: MUNICIPALITIES,
  },
  { noun: /^муниципальный округ$/i, types: ['municipal-okrug'], loosely: MUNICIPALITIES },
  { noun: /^городской округ$/i, types: ['urban-okrug', 'city'], loosely: MUNICIPALITIES },
  {
    noun: /^(?:моуо|мсо|муниципалитет|муниципальн\S+ (?:образование|система(?: \S+)*|орган(?: \S+)*))$/i,
    types: MUNICIPALITIES,
    loosely: MUNICIPALITIES,
  },
  {
    noun: /^(?:детский сад|доу|дошкольн.*)$/i,
    types: ['kindergarten'],
    loosely: ['kindergarten', 'school'],
  },
  { noun: /^(?:\S+ая )?школа$/i, types: ['school'], loosely: ['school', 'kindergarten'] },
  {
    noun: /^(?:оо|оу|(?:обще)?образовательн\S+ (?:организация|учреждение))$/i,
    types: ['school', 'kindergarten'],
    loosely: ['school', 'kindergarten'],
  },
];
