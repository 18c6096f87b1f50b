/** A kind of municipality: its noun phrase, and what it is called for short. */
export interface MunicipalType {
  /** Nominative singular, as in a full name. */
  readonly name: string;
  /** Plural of its noun in the six cases, as in «Тарского и Омского муниципальных районов». */
  readonly plural: readonly string[];
  readonly short?: string;
  /** The everyday word («Тарский район»), where it differs from the full name. */
  readonly plain?: string;
}

const DISTRICTS = ['районы', 'районов', 'районам', 'районы', 'районами', 'районах'];
const AREAS = ['округа', 'округов', 'округам', 'округа', 'округами', 'округах'];
const SETTLEMENTS = [
  'поселения',
  'поселений',
  'поселениям',
  'поселения',
  'поселениями',
  'поселениях',
];

/** Kinds of municipalities whose proper name is an adjective (Federal Law 131-FZ, art. 2). */
export const MUNICIPAL_TYPES: readonly MunicipalType[] = [
  { name: 'муниципальный район', plural: DISTRICTS, short: 'МР', plain: 'район' },
  { name: 'муниципальный округ', plural: AREAS, short: 'МО', plain: 'округ' },
  { name: 'городской округ', plural: AREAS, short: 'ГО', plain: 'округ' },
  { name: 'городское поселение', plural: SETTLEMENTS, short: 'ГП' },
  { name: 'сельское поселение', plural: SETTLEMENTS, short: 'СП' },
  { name: 'административный округ', plural: AREAS, short: 'АО' },
  { name: 'национальный район', plural: DISTRICTS, plain: 'район' },
  { name: 'район', plural: DISTRICTS },
  { name: 'округ', plural: AREAS },
];

/** Words before a town's own name; both decline: «города Омска». */
export const SETTLEMENT_WORDS: ReadonlySet<string> = new Set([
  'город',
  'село',
  'поселок',
  'посёлок',
  'деревня',
  'станица',
  'хутор',
  'аул',
  'слобода',
  'город-герой',
  'город-курорт',
]);

/** The same, abbreviated: they stay, the name declines. */
export const SETTLEMENT_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'г.',
  'с.',
  'п.',
  'пос.',
  'д.',
  'ст.',
  'х.',
]);
