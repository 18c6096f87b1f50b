import type { Indicator } from '../../model/project.js';
import { textPlace } from '../../model/value-at.js';
import type { Place } from '../../source/source-file.js';
import {
  type Measure,
  type MeasureKind,
  measureOf,
  parseTarget,
  type Target,
} from '../../targets/index.js';

/** One value that an indicator must reach, as written and as understood. */
export interface WrittenTarget {
  readonly text: string;
  readonly place: Place;
  readonly of: 'target' | 'year' | 'base';
  /** What the target alone measures: its own name, else the indicator's. */
  readonly measure: Measure | undefined;
  readonly targets: readonly Target[];
}

/** The measure an author states in a field wins over the first word of the name. */
function measureIn(name: string, stated: MeasureKind | undefined): Measure | undefined {
  const read = measureOf(name);
  if (stated === undefined || read?.kind === stated) return read;
  return { kind: stated, text: '', start: 0, end: 0, counted: read?.counted ?? null };
}

/** The targets, the values by year and the base of an indicator. */
export function writtenTargetsOf(indicator: Indicator): readonly WrittenTarget[] {
  const { name, measure: stated, targets, years, base } = indicator;
  const read = (
    { text, place }: { readonly text: string; readonly place: Place },
    of: WrittenTarget['of'],
    ownName?: string,
  ): WrittenTarget => {
    const own = ownName === undefined ? undefined : measureOf(ownName);
    return {
      text,
      place,
      of,
      measure: own ?? measureIn(name, stated),
      targets: parseTarget(text, { indicator: own ? (ownName ?? name) : name }).targets,
    };
  };
  return [
    ...targets.map((target) =>
      read({ ...target, place: textPlace(target.place, 'text') }, 'target', target.name),
    ),
    ...years.map((year) => read(year, 'year')),
    ...(base ? [read(base, 'base')] : []),
  ];
}
