/** A kind of municipality: its noun phrase, and what it is called for short. */
export interface MunicipalType {
  /** Nominative singular, as in a full name. */
  readonly name: string;
  readonly plural: string;
  readonly short?: string;
  /** The everyday word («Тарский район»), where it differs from the full name. */
  readonly plain?: string;
}

/** Kinds of municipalities whose proper name is an adjective (Federal Law 131-FZ, art. 2). */
export const MUNICIPAL_TYPES: readonly MunicipalType[] = [
  { name: 'муниципальный район', plural: 'муниципальные районы', short: 'МР', plain: 'район' },
  { name: 'муниципальный округ', plural: 'муниципальные округа', short: 'МО', plain: 'округ' },
  { name: 'городской округ', plural: 'городские округа', short: 'ГО', plain: 'округ' },
  { name: 'городское поселение', plural: 'городские поселения', short: 'ГП' },
  { name: 'сельское поселение', plural: 'сельские поселения', short: 'СП' },
  { name: 'административный округ', plural: 'административные округа', short: 'АО' },
  { name: 'национальный район', plural: 'национальные районы', plain: 'район' },
  { name: 'район', plural: 'районы' },
  { name: 'округ', plural: 'округа' },
  { name: 'улус', plural: 'улусы' },
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
