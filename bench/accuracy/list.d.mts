import type { ExpectedPlace } from './places.mjs';

export type Kind = 'error' | 'warning' | 'info' | 'language' | 'not-shown' | 'right' | 'wrong';

/** A line of a list: one finding that a defect must give, or the judgement of a finding. */
export interface Expected {
  readonly id: string;
  readonly kind: Kind;
  /** Any of these will do; none: no rule speaks of it. */
  readonly rules: readonly string[];
  readonly place: ExpectedPlace;
  readonly note: string;
}

export function readList(text: string): readonly Expected[];
export function readMarkers(
  text: string,
  file: string,
  severityOf: (rule: string) => Kind,
): readonly Expected[];
