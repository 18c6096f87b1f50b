import { type Place, placeKey } from '../source/source-file.js';
import type { RegisteredRule, WordedReport } from './rule.js';

/** A report with the rule it comes from and what follows from it. */
export interface Stated {
  readonly rule: RegisteredRule;
  readonly report: WordedReport;
  readonly consequences: Stated[];
}

/** The places a report rests on: its own, the related ones, and those that it only may follow from. */
function groundsOf({ report: { at, related, follows = [] } }: Stated): readonly Place[] {
  return [at, ...related.map((one) => one.at), ...follows];
}

/**
 * Attaches each report that only follows from another to its cause: a rule names the rules it
 * `absorbs`, and the two must rest on the place the cause speaks of. What follows from a
 * consequence follows from the cause. Linear in the reports.
 */
export function attachConsequences(all: readonly Stated[]): readonly Stated[] {
  const byPlace = new Map<string, Stated[]>();
  for (const stated of all) {
    for (const key of new Set(groundsOf(stated).map(placeKey))) {
      const there = byPlace.get(key);
      if (there === undefined) byPlace.set(key, [stated]);
      else there.push(stated);
    }
  }
  const absorbed = new Set<Stated>();
  /** Gives a root what rests on a cause: the root itself, or what follows from it already. */
  const absorb = (root: Stated, cause: Stated): void => {
    if (cause.rule.absorbs.length === 0) return;
    for (const other of byPlace.get(placeKey(cause.report.at)) ?? []) {
      if (other === root || absorbed.has(other) || other.consequences.length > 0) continue;
      if (!cause.rule.absorbs.includes(other.rule.id)) continue;
      absorbed.add(other);
      root.consequences.push(other);
      absorb(root, other);
    }
  };
  for (const cause of all) if (!absorbed.has(cause)) absorb(cause, cause);
  return all.filter((stated) => !absorbed.has(stated));
}
