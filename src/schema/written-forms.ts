/**
 * What a text must look like where the schema gives a pattern, by the name of its definition. The
 * schema says the same to editors (`patternErrorMessage`).
 */
export const WRITTEN_FORMS: Readonly<
  Record<string, { readonly ru: string; readonly en: string; readonly example: string }>
> = {
  id: {
    ru: 'код пишется строчными латинскими буквами, цифрами и дефисом',
    en: 'an id is written in small Latin letters, digits and hyphens',
    example: 'smart-leader',
  },
  itemReference: {
    ru: 'здесь пишется код записи (записи другого проекта – «код проекта/код записи»)',
    en: 'the id of an item is written here (of another project: "project id/item id")',
    example: 'seminars',
  },
  duration: {
    ru: 'длительность пишется числом и словом или так: P3M, P1Y, P30D',
    en: 'a duration is written as a number and a word or like P3M, P1Y, P30D',
    example: '3 месяца',
  },
  monthDay: {
    ru: 'здесь пишутся месяц и день двумя цифрами через дефис',
    en: 'month and day are written here with two digits each and a hyphen',
    example: '09-01',
  },
  rowLabel: {
    ru: 'здесь пишется поле паспорта или название строки, как оно напечатано',
    en: 'a field of the passport or the label of a row as printed is written here',
    example: 'Цель проекта',
  },
  year: {
    ru: 'здесь пишется год четырьмя цифрами или учебный год',
    en: 'a year with four digits or a school year is written here',
    example: '2021',
  },
};
