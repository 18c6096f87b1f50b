import type { Indicator } from '../../model/project.js';
import { textPlace } from '../../model/value-at.js';
import type { Place } from '../../source/source-file.js';
import {
  type Measure,
  type MeasureKind,
  measureOf,
  readTargetOnce,
  type Target,
} from '../../targets/index.js';

/** One value that an indicator must reach, as written. */
export interface WrittenTarget {
  readonly text: string;
  readonly place: Place;
  readonly of: 'target' | 'year' | 'base';
  /** The name that says what is measured: the target's own, else the indicator's. */
  readonly name: string;
  /** The measure that the author states in a field. */
  readonly stated?: MeasureKind;
}

/** The targets, the values by year and the base of an indicator. */
export function writtenTargetsOf(indicator: Indicator): readonly WrittenTarget[] {
  const { name, measure: stated, targets, years, base } = indicator;
  const about = { name, ...(stated && { stated }) };
  return [
    ...targets.map((target): WrittenTarget => {
      const { text, name: own } = target;
      const place = textPlace(target.place, 'text');
      const isMeasured = own !== undefined && measureOf(own) !== undefined;
      return { text, place, of: 'target', ...about, ...(isMeasured && { name: own }) };
    }),
    ...years.map(({ text, place }): WrittenTarget => ({ text, place, of: 'year', ...about })),
    ...(base ? [{ text: base.text, place: base.place, of: 'base', ...about } as const] : []),
  ];
}

/** What a value measures. A measure stated in a field wins over the first word of the name. */
export function measureIn({ name, stated }: WrittenTarget): Measure | undefined {
  const read = measureOf(name);
  if (stated === undefined || read?.kind === stated) return read;
  return { kind: stated, text: '', start: 0, end: 0, counted: read?.counted ?? null };
}

/** What a value says, understood beside its name. */
export function readTargets({ text, name }: WrittenTarget): readonly Target[] {
  return readTargetOnce(text, name).targets;
}
