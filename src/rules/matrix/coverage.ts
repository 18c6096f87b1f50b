import type { Module, Seminar, TriadsDocument } from '../../model/triads.js';
import { nearestModule } from './nearest-module.js';

/** A seminar with the columns that none of its workshops covers, though most seminars cover them. */
export interface Bare {
  readonly seminar: Seminar;
  readonly missing: readonly Module[];
}

/** What the workshop matrix leaves open. */
export interface Coverage {
  /** Columns that no workshop of any seminar covers. */
  readonly idle: readonly Module[];
  readonly bare: readonly Bare[];
}

/** The columns that a seminar's workshops cover, a misspelt one for the one it means. */
interface Covered {
  readonly modules: ReadonlySet<Module>;
  /** True where a name leads to no column: what it means may be the one that seems bare. */
  readonly isUnsure: boolean;
}

function coveredBy({ workshops }: Seminar, modules: readonly Module[]): Covered {
  const meant = workshops.flatMap(({ covers }) =>
    covers.map(({ target, id }) => target ?? nearestModule(id, modules)),
  );
  return {
    modules: new Set(meant.flatMap((module) => module ?? [])),
    isUnsure: meant.includes(undefined),
  };
}

/**
 * The columns of the workshop matrix without a mark: in all seminars, and in single ones where more
 * than half of the seminars have it. Seminars without workshops say nothing.
 */
export function coverageOf({ modules, seminars }: TriadsDocument): Coverage {
  const held = seminars.filter(({ workshops }) =>
    workshops.some(({ covers }) => covers.length > 0),
  );
  const sets = new Map(held.map((seminar) => [seminar, coveredBy(seminar, modules)]));
  const counts = new Map<Module, number>();
  for (const set of sets.values()) {
    for (const module of set.modules) counts.set(module, (counts.get(module) ?? 0) + 1);
  }
  const usual = modules.filter((module) => (counts.get(module) ?? 0) * 2 > held.length);
  const unsure = [...sets.values()].some(({ isUnsure }) => isUnsure);
  return {
    idle: held.length === 0 || unsure ? [] : modules.filter((module) => !counts.has(module)),
    bare: [...sets].flatMap(([seminar, { modules: shown, isUnsure }]) => {
      const missing = usual.filter((module) => !shown.has(module));
      return missing.length === 0 || isUnsure ? [] : [{ seminar, missing }];
    }),
  };
}
