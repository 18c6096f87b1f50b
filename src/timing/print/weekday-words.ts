/** A weekday in the forms that recurrences need. */
export interface WeekdayWords {
  readonly every: string;
  readonly accusative: string;
  readonly plural: string;
  readonly last: string;
  /** Ending of the ordinal in figures: 1-й, 1-ю, 1-е. */
  readonly ending: string;
}

const MASCULINE = { every: 'каждый', last: 'последний', ending: 'й' };
const FEMININE = { every: 'каждую', last: 'последнюю', ending: 'ю' };
const NEUTER = { every: 'каждое', last: 'последнее', ending: 'е' };

/** By RFC 5545 code. */
export const DAYS_BY_CODE: Readonly<Record<string, WeekdayWords>> = {
  MO: { ...MASCULINE, accusative: 'понедельник', plural: 'понедельникам' },
  TU: { ...MASCULINE, accusative: 'вторник', plural: 'вторникам' },
  WE: { ...FEMININE, accusative: 'среду', plural: 'средам' },
  TH: { ...MASCULINE, accusative: 'четверг', plural: 'четвергам' },
  FR: { ...FEMININE, accusative: 'пятницу', plural: 'пятницам' },
  SA: { ...FEMININE, accusative: 'субботу', plural: 'субботам' },
  SU: { ...NEUTER, accusative: 'воскресенье', plural: 'воскресеньям' },
};
