/** Women's names of the third declension; other women's names on a consonant or -ь stay as they are. */
export const THIRD_DECLENSION_NAMES: ReadonlySet<string> = new Set([
  'любовь',
  'нинель',
  'рахиль',
  'юдифь',
  'эсфирь',
  'руфь',
  'суламифь',
  'ассоль',
]);

/** Foreign surnames on -ин, -ов that take the noun's «-ом» in the instrumental. */
export const FOREIGN_SURNAMES: ReadonlySet<string> = new Set([
  'грин',
  'чаплин',
  'дарвин',
  'кронин',
  'цеппелин',
  'бюлов',
]);
