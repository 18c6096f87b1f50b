import type { Measure, MeasureKind } from './measure.js';
import type { Target } from './target.js';

/**
 * - `share-with-count`: «Доля …» with a number of things;
 * - `count-with-share`: «Количество …» with percent;
 * - `presence-with-number`: «Наличие …» with a number, better said as «Количество …»;
 * - `over-hundred`: a share above 100 %.
 */
export interface Contradiction {
  readonly code: 'share-with-count' | 'count-with-share' | 'presence-with-number' | 'over-hundred';
  /** `info` where the author's sense is plain and only the wording is loose. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly measure: MeasureKind;
  readonly unit: string | null;
}

/** What contradicts between the measure word of an indicator and its target, if anything. */
export function contradiction(
  measure: Measure | undefined,
  target: Target,
): Contradiction | undefined {
  if (measure === undefined) return undefined;
  const { kind } = measure;
  const made = (code: Contradiction['code'], severity: Contradiction['severity']) =>
    ({ code, severity, measure: kind, unit: target.unit }) as const;
  const numbered = target.value !== null || target.delta !== null;
  if (!numbered) return undefined;
  if (kind === 'share') {
    if (isCount(target, measure)) return made('share-with-count', 'error');
    return exceeds(target) ? made('over-hundred', 'error') : undefined;
  }
  if (kind === 'count') {
    if (target.unit !== '%' || isRelativeChange(target)) return undefined;
    return made('count-with-share', target.per === null ? 'warning' : 'info');
  }
  const counts = target.unit !== '%' && target.value !== 0 && target.value !== 1;
  return kind === 'presence' && counts ? made('presence-with-number', 'info') : undefined;
}

/** «Охват … 1300 человек» is a count by custom; «Доля … 1300 человек» is not. */
function isCount({ unit, value }: Target, { text }: Measure): boolean {
  if (unit === null || unit === '%' || unit === 'раз' || unit === 'отношение') return false;
  return value !== 0 && !/^(?:охват|доступн|сохранн)/i.test(text);
}

function exceeds({ unit, value }: Target): boolean {
  return unit === '%' && value !== null && value > 100;
}

/** «увеличить количество … на 10 %» is sound: percent of the base. */
function isRelativeChange({ delta, value }: Target): boolean {
  return delta?.unit === '%' && value === null;
}
