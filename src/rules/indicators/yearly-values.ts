import type { Indicator } from '../../model/project.js';
import type { Place } from '../../source/source-file.js';
import { readTargetOnce } from '../../targets/index.js';

/** The value an indicator must have in a year. */
export interface YearlyValue {
  readonly year: number;
  readonly value: number | null;
  /** As written. */
  readonly text: string;
  readonly place: Place;
}

/** The number of a value that stands for one year: «60 %», 95. */
function numberOf(text: string, name: string): number | null {
  const [target] = readTargetOnce(text, name).targets;
  return target?.value ?? null;
}

/** What an indicator states year by year, under `years` or in the words of its target, in order. */
export function yearlyValues({ name, years, targets }: Indicator): readonly YearlyValue[] {
  const listed = years.map(({ year, text, place }) => ({
    year,
    value: numberOf(text, name),
    text,
    place,
  }));
  const worded = targets.flatMap(({ text, place }) =>
    /20\d\d/.test(text)
      ? readTargetOnce(text, name).targets.flatMap((target) =>
          target.years.map(({ year, value }) => ({ year, value, text, place })),
        )
      : [],
  );
  return [...listed, ...worded].toSorted((a, b) => a.year - b.year);
}
