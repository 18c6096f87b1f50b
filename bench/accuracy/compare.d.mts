import type { Expected, Kind } from './list.mjs';
import type { SpokenPlace } from './places.mjs';

/** What a finding says, and all places that it says it of. */
export interface Said {
  readonly rule: string;
  readonly severity?: string;
  readonly message: string;
  readonly places: readonly SpokenPlace[];
}

export interface Found {
  readonly own: Said;
  readonly following: readonly Said[];
}

export interface Share {
  readonly of: number;
  readonly found: number;
}

export interface Defect {
  readonly id: string;
  readonly kind: Kind;
  readonly note: string;
  readonly isFound: boolean;
}

export interface Comparison {
  /** By severity: `error`, `warning`, `info`. */
  readonly recall: Readonly<Record<string, Share>>;
  readonly precision: Share;
  readonly missed: readonly Defect[];
  /** Defects that do not count: not shown, or a matter of language. */
  readonly apart: readonly Defect[];
  readonly wrong: readonly Found[];
}

export function compare(list: readonly Expected[], findings: readonly Found[]): Comparison;
