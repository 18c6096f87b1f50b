import type { PluralForms } from '../../language/russian/plural.js';

/** Nouns of time by the letter of an ISO 8601 duration: after numbers, and in the genitive. */
export interface UnitNoun {
  readonly forms: PluralForms;
  /** «в течение 1 дня», «в течение 5 дней». */
  readonly genitive: readonly [one: string, many: string];
  /** «раз в день», accusative singular. */
  readonly per: string;
}

export const UNITS: Readonly<Record<string, UnitNoun>> = {
  H: { forms: ['час', 'часа', 'часов'], genitive: ['часа', 'часов'], per: 'час' },
  D: { forms: ['день', 'дня', 'дней'], genitive: ['дня', 'дней'], per: 'день' },
  W: { forms: ['неделя', 'недели', 'недель'], genitive: ['недели', 'недель'], per: 'неделю' },
  M: { forms: ['месяц', 'месяца', 'месяцев'], genitive: ['месяца', 'месяцев'], per: 'месяц' },
  Y: { forms: ['год', 'года', 'лет'], genitive: ['года', 'лет'], per: 'год' },
};

/** Periods that have a name of their own. */
export const NAMED_PERIODS: Readonly<Record<string, string>> = { P3M: 'квартал', P6M: 'полугодие' };

/** Their genitive: «последний рабочий день квартала». */
export const NAMED_PERIODS_OF: Readonly<Record<string, string>> = {
  P3M: 'квартала',
  P6M: 'полугодия',
};
