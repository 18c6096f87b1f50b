import type { Operator, TargetProblemCode } from '../target.js';

export type DescriptionLanguage = 'ru' | 'en';

/** Words in which a reading is told to a person. */
export interface DescriptionWords {
  readonly none: string;
  readonly operators: Readonly<Record<Operator, string>>;
  readonly moreThan: string;
  readonly lessThan: string;
  readonly base: string;
  readonly change: string;
  readonly points: string;
  readonly years: string;
  readonly per: string;
  readonly counted: string;
  readonly whole: string;
  readonly attention: string;
  readonly periods: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<TargetProblemCode, string>>;
}

const RU: DescriptionWords = {
  none: 'Показателя, который можно проверить, здесь нет.',
  operators: {
    '=': 'ровно',
    '>=': 'не менее',
    '<=': 'не более',
    increase: 'увеличить до',
    decrease: 'снизить до',
    maintain: 'сохранить на уровне',
    exists: 'должно быть в наличии',
  },
  moreThan: 'более',
  lessThan: 'менее',
  base: 'исходное значение',
  change: 'изменение на',
  points: 'процентных пунктов',
  years: 'когда',
  per: 'на каждого / за период',
  counted: 'кого или что считаем',
  whole: 'из общего числа',
  attention: 'Обратите внимание',
  periods: {
    year: 'год',
    'half-year': 'полугодие',
    quarter: 'квартал',
    month: 'месяц',
    week: 'неделя',
    day: 'день',
    shift: 'смена',
  },
  problems: {
    ambiguous:
      'можно понять двояко; уточните: до какого значения или на сколько (процентов или процентных пунктов)',
    approximate:
      'приблизительное число проверить нельзя; напишите точное или границу: «не менее …»',
    'needs-base': 'не сказано, от какого значения считать изменение; укажите исходное',
    'no-value': 'нет числа, по которому можно проверить выполнение',
    unit: 'единица не подходит к показателю: доля измеряется в процентах, количество — в штуках или людях',
    'over-hundred': 'доля не может быть больше 100 %',
    'at-least-hundred': '«не менее 100 %» — это ровно 100 %',
    'too-long': 'текст слишком длинный для показателя и не прочитан',
    order: 'числа стоят в обратном порядке',
  },
};

const EN: DescriptionWords = {
  none: 'There is no target here that could be checked.',
  operators: {
    '=': 'exactly',
    '>=': 'at least',
    '<=': 'at most',
    increase: 'increase to',
    decrease: 'decrease to',
    maintain: 'keep at',
    exists: 'must be there',
  },
  moreThan: 'more than',
  lessThan: 'less than',
  base: 'starting value',
  change: 'change by',
  points: 'percentage points',
  years: 'when',
  per: 'per',
  counted: 'who or what is counted',
  whole: 'out of',
  attention: 'Note',
  periods: {
    year: 'year',
    'half-year': 'half-year',
    quarter: 'quarter',
    month: 'month',
    week: 'week',
    day: 'day',
    shift: 'shift',
  },
  problems: {
    ambiguous:
      'can be read in two ways; say to what value, or by how much (percent or percentage points)',
    approximate:
      'an approximate number cannot be checked; give an exact one or a bound: “at least …”',
    'needs-base': 'the starting value is not given; state it',
    'no-value': 'there is no number to check against',
    unit: 'the unit does not fit the indicator: a share is in percent, a quantity in things or people',
    'over-hundred': 'a share cannot exceed 100 %',
    'at-least-hundred': '“at least 100 %” is exactly 100 %',
    'too-long': 'the text is too long for a target and was not read',
    order: 'the numbers stand in reverse order',
  },
};

export const DESCRIPTIONS: Readonly<Record<DescriptionLanguage, DescriptionWords>> = {
  ru: RU,
  en: EN,
};
