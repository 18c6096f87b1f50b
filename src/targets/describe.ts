import { formatNumber } from '../language/russian/number.js';
import { shorten } from '../language/shorten.js';
import { type NumberCase, unitAfter } from './agree.js';
import type { Delta, Target, TargetReading } from './target.js';
import {
  DESCRIPTIONS,
  type DescriptionLanguage,
  type DescriptionWords,
} from './words/descriptions.js';

/** A quotation long enough to be recognized. */
const LONGEST_QUOTATION = 120;

/** Explains to a person what was understood of a statement and what is wrong with it; several lines. */
export function describeTarget(reading: TargetReading, language: DescriptionLanguage): string {
  const words = DESCRIPTIONS[language];
  const targets = reading.targets.flatMap((target, index) => {
    const number = reading.targets.length > 1 ? `${index + 1}) ` : '';
    return [
      number + headline(target, words),
      ...details(target, words).map((line) => `   ${line}`),
    ];
  });
  const problems = reading.problems.map(
    ({ code, text }) =>
      `${words.attention}: «${shorten(text, LONGEST_QUOTATION)}» — ${words.problems[code]}.`,
  );
  return [...(targets.length === 0 ? [words.none] : targets), ...problems].join('\n');
}

function headline(target: Target, words: DescriptionWords): string {
  const { operator, value, strict, delta } = target;
  const lead = strict
    ? operator === '<='
      ? words.lessThan
      : words.moreThan
    : words.operators[operator];
  if (value !== null)
    return `${lead} ${amount(target, value, operator === '=' ? 'nominative' : 'genitive')}`;
  const open = operator === 'exists' || delta === null;
  return open
    ? withoutTo(lead, operator)
    : `${withoutTo(lead, operator)}: ${change(target, delta, words)}`;
}

/** «увеличить до» without a value is «увеличить». */
function withoutTo(lead: string, operator: Target['operator']): string {
  return operator === 'exists' ? lead : lead.replace(/ (?:до|to|на уровне|at)$/, '');
}

function details(target: Target, words: DescriptionWords): string[] {
  const { base, baseYear, delta, value, per, population, whole } = target;
  const lines: string[] = [];
  if (base !== null) lines.push(`${words.base}: ${amount(target, base, 'nominative')}`);
  if (baseYear !== null) lines.push(`${words.base}: ${baseYear}`);
  if (delta !== null && value !== null) lines.push(change(target, delta, words));
  if (target.years.length > 0) lines.push(`${words.years}: ${target.years.map(yearOf).join(', ')}`);
  if (per !== null) lines.push(`${words.per}: ${words.periods[per] ?? per}`);
  if (whole !== null) lines.push(`${words.whole}: ${formatNumber(whole, 4)}`);
  if (population !== null) lines.push(`${words.counted}: ${population.text}`);
  return lines;
}

function change(target: Target, { value, unit }: Delta, words: DescriptionWords): string {
  if (unit === 'count') return `${words.change} ${amount(target, value, 'accusative')}`;
  return `${words.change} ${formatNumber(value, 4)} ${unit === 'pp' ? words.points : '%'}`;
}

function yearOf({ year, value }: Target['years'][number]): string {
  return value === null ? String(year) : `${year} – ${formatNumber(value, 4)}`;
}

function amount({ unit }: Target, value: number, numberCase: NumberCase): string {
  const number = formatNumber(value, 4);
  return unit === null ? number : `${number} ${unitAfter(value, unit, numberCase)}`;
}
