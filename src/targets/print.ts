import { formatNumber } from '../language/russian/number.js';
import { genitiveOf, type NumberCase, unitAfter } from './agree.js';
import type { Delta, Target } from './target.js';

const NO_BREAK = '\u00a0';

/** «ежегодно», for stretches of time; anything else is «от …». */
const OFTEN: Readonly<Record<string, string>> = {
  year: 'ежегодно',
  quarter: 'ежеквартально',
  month: 'ежемесячно',
  week: 'еженедельно',
  day: 'ежедневно',
};

/** How often «раз» is counted: «не реже 1 раза в год». */
const WITHIN: Readonly<Record<string, string>> = {
  year: 'в год',
  'half-year': 'в полугодие',
  quarter: 'в квартал',
  month: 'в месяц',
  week: 'в неделю',
  day: 'в день',
  shift: 'в смену',
  четверть: 'в четверть',
  триместр: 'в триместр',
  семестр: 'в семестр',
};

const CHANGES = { increase: 'увеличение', decrease: 'снижение' } as const;

/** The target in official Russian: «не менее 45 %», «с 73 % до 80 %», «не менее 1 практики от муниципального района». */
export function printTarget(target: Target): string {
  const byYear =
    target.years.length > 1 && target.years.some(({ value }) => value !== target.value);
  const stated = byYear ? valuesByYear(target) : statedOnce(target);
  return withPer(stated, target);
}

function statedOnce(target: Target): string {
  const years = target.years.map(({ year }) => year);
  const last = years.at(-1);
  if (last === undefined) return stated(target, target.value);
  const when = years.length === 1 ? `к ${last} году` : `в ${years.join(', ')} годах`;
  return `${stated(target, target.value)} ${when}`;
}

function valuesByYear(target: Target): string {
  const { operator } = target;
  const lead = operator === 'increase' || operator === 'decrease' ? `${CHANGES[operator]}: ` : '';
  const values = target.years.map(({ year, value }) => {
    const one = { ...target, operator: lead === '' ? operator : '=' } as const;
    return `в ${year} году – ${stated(one, value)}`;
  });
  return lead + values.join(', ');
}

function stated(target: Target, value: number | null): string {
  switch (target.operator) {
    case 'exists':
      return 'наличие';
    case 'maintain':
      return value === null
        ? level(target)
        : `сохранение на уровне ${amount(target, value, 'genitive')}`;
    case 'increase':
    case 'decrease':
      return changed(target, value, target.operator);
    case '>=':
      return value === null ? '' : bound(target, value, target.strict ? 'более' : 'не менее');
    case '<=':
      return value === null ? '' : bound(target, value, target.strict ? 'менее' : 'не более');
    case '=':
      if (value === null) return '';
      return target.approximate
        ? bound(target, value, 'около')
        : amount(target, value, 'nominative');
  }
}

function level({ baseYear }: Target): string {
  return baseYear === null ? 'сохранение достигнутого уровня' : `не ниже уровня ${baseYear} года`;
}

function bound(target: Target, value: number, words: string): string {
  return `${words} ${amount(target, value, 'genitive')}`;
}

function changed(target: Target, value: number | null, operator: 'increase' | 'decrease'): string {
  const { base, baseYear, delta } = target;
  if (base !== null && value !== null) {
    const sense = operator === 'increase' ? value > base : value < base;
    const since = baseYear === null ? '' : ` в ${baseYear} году`;
    const pair = `с ${amount(target, base, 'genitive')}${since} до ${amount(target, value, 'genitive')}`;
    return sense ? pair : `${CHANGES[operator]} ${pair}`;
  }
  if (delta !== null) return `${CHANGES[operator]} ${by(target, delta)}`;
  return value === null
    ? CHANGES[operator]
    : `${CHANGES[operator]} до ${amount(target, value, 'genitive')}`;
}

function by(target: Target, delta: Delta): string {
  const bounds = { '>=': 'не менее чем ', '<=': 'не более чем ' };
  const lead = delta.bound === undefined ? '' : bounds[delta.bound];
  if (target.unit === 'раз' && target.value !== null) {
    return `${lead}в ${amount(target, target.value, 'nominative')}`;
  }
  return `${lead}на ${changeAmount(target, delta)}`;
}

function changeAmount(target: Target, { value, unit }: Delta): string {
  if (unit === 'count') return amount(target, value, 'accusative');
  const name = unit === 'pp' ? unitAfter(value, 'процентный пункт', 'nominative') : '%';
  return `${formatNumber(value, 4)}${NO_BREAK}${name}`;
}

function amount(target: Target, value: number, numberCase: NumberCase): string {
  const { unit, whole } = target;
  const number = formatNumber(value, 4);
  if (whole !== null && value === target.value)
    return `${number} из ${amount({ ...target, whole: null }, whole, 'genitive')}`;
  return unit === null ? number : `${number}${NO_BREAK}${unitAfter(value, unit, numberCase)}`;
}

function withPer(text: string, { operator, per, unit }: Target): string {
  if (per === null) return text;
  if (operator === 'exists') return OFTEN[per] ?? text;
  const within = WITHIN[per];
  if (unit === 'раз' && within !== undefined) return `${text} ${within}`;
  const often = OFTEN[per];
  if (often !== undefined) return `${often} ${text}`;
  if (within !== undefined) return `${text} ${within}`;
  if (/^\d/.test(per)) return `${text} ${/(?:год|года|лет)$/.test(per) ? 'в' : 'на'} ${per}`;
  return `${text} от ${genitiveOf(per)}`;
}
