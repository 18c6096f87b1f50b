/**
 * Nouns that head names and posts and do not follow from their last letters: the stem before the
 * endings where a vowel drops out, and the gender of those on -ь.
 */
export const FLEETING_STEMS: ReadonlyMap<string, string> = new Map([
  ['дворец', 'дворц'],
  ['поселок', 'поселк'],
  ['посёлок', 'посёлк'],
  ['городок', 'городк'],
  ['участок', 'участк'],
  ['уголок', 'уголк'],
  ['кружок', 'кружк'],
  ['рынок', 'рынк'],
  ['рисунок', 'рисунк'],
  ['владелец', 'владельц'],
  ['продавец', 'продавц'],
  ['боец', 'бойц'],
  ['отец', 'отц'],
]);

/** Feminine nouns on -ь among heads of names, posts and towns. */
export const FEMININE_SOFT: ReadonlySet<string> = new Set([
  'область',
  'сеть',
  'часть',
  'площадь',
  'должность',
  'деятельность',
  'общность',
  'казань',
  'пермь',
  'тверь',
  'рязань',
  'астрахань',
  'сызрань',
  'керчь',
  'кемь',
  'обь',
  'ночь',
  'дочь',
  'печать',
  'речь',
  'связь',
  'модель',
]);

/** Nouns that never change. */
export const INDECLINABLE: ReadonlySet<string> = new Set([
  'бюро',
  'депо',
  'кафе',
  'шоссе',
  'жюри',
  'атташе',
  'портье',
  'конферансье',
  'крупье',
  'зато',
  'врио',
  'сочи',
  'тольятти',
]);

/** First parts of compounds that stay as they are: «пресс-секретаря». */
export const FIXED_FIRST_PARTS: ReadonlySet<string> = new Set([
  'пресс',
  'вице',
  'бизнес',
  'интернет',
  'экс',
  'медиа',
  'онлайн',
  'эко',
  'штаб',
  'топ',
  'смарт',
  'усть',
  'санкт',
  'йошкар',
  'нью',
  'сан',
]);

/** Place names of two nouns or with a preposition: only the first part declines. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['на', 'при', 'под']);
