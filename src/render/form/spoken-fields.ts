import type { RecordShape, Shape } from './shape.js';

/**
 * Which fields of the data a form speaks of, gathered while its names are checked. A record is known
 * by its shape: two places of the data that share one are printed alike or not at all.
 */
export interface SpokenFields {
  /** Notes a field, and whether it is printed even where it is empty. */
  readonly note: (owner: RecordShape, field: string, isAlways: boolean) => void;
  /** Notes that a helper prints what it needs of a record. */
  readonly noteWhole: (shape: Shape) => void;
  /** Says that a record is another one with values handed to a partial. */
  readonly derive: (derived: RecordShape, from: RecordShape) => void;
  readonly isSpoken: (owner: RecordShape, field: string) => boolean;
  /** True where anything of a record is spoken of, wherever in the data it stands. */
  readonly isKnown: (owner: RecordShape) => boolean;
  readonly isAlways: (owner: RecordShape, field: string) => boolean;
}

function recordOf(shape: Shape): RecordShape | undefined {
  if (shape.kind === 'record') return shape;
  return shape.kind === 'list' || shape.kind === 'maybe' ? recordOf(shape.of) : undefined;
}

/** Begins to gather the fields of one form. */
export function gatherFields(): SpokenFields {
  const spoken = new Map<RecordShape, Set<string>>();
  const always = new Map<RecordShape, Set<string>>();
  const whole = new Set<RecordShape>();
  const origins = new Map<RecordShape, RecordShape>();
  const add = (to: Map<RecordShape, Set<string>>, owner: RecordShape, field: string) => {
    for (let one: RecordShape | undefined = owner; one !== undefined; one = origins.get(one)) {
      const fields = to.get(one) ?? new Set();
      to.set(one, fields.add(field));
    }
  };
  return {
    note: (owner, field, isAlways) => {
      add(spoken, owner, field);
      if (isAlways) add(always, owner, field);
    },
    noteWhole: (shape) => {
      const owner = recordOf(shape);
      for (let one = owner; one !== undefined; one = origins.get(one)) whole.add(one);
    },
    derive: (derived, from) => {
      if (derived !== from) origins.set(derived, from);
    },
    isSpoken: (owner, field) => whole.has(owner) || spoken.get(owner)?.has(field) === true,
    isKnown: (owner) => whole.has(owner) || spoken.has(owner),
    isAlways: (owner, field) => always.get(owner)?.has(field) === true,
  };
}
