import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { PageProfile } from '../../profile/page-profile.js';
import { twips } from './units.js';

/** Which definition of numbering a list uses, and which of its runs. */
export interface ListRun {
  readonly reference: string;
  readonly instance: number;
}

const DEEPEST = 8;

/** Indents of a list's item, in twips. */
export type ItemIndent =
  | { readonly left: number; readonly hanging: number }
  | { readonly left: number; readonly firstLine: number };

/**
 * Where the items of a list stand: in text each begins as a paragraph does (GOST R 2.105), in a
 * cell its number hangs before it. `depth` 0 is outermost.
 */
export function listIndent(
  { listIndent: step, indent }: PageProfile,
  depth: number,
  inTable: boolean,
): ItemIndent {
  const level = Math.min(depth, DEEPEST);
  if (!inTable) return { left: twips(step.text) * level, firstLine: twips(indent) };
  const hanging = twips(step.cell);
  return { left: hanging * (level + 1), hanging };
}

/** How a list looks; lists that look alike share a definition. */
export interface ListLook {
  readonly ordered: boolean;
  /** Depth of lists around it. */
  readonly depth: number;
  readonly start?: number;
  readonly inTable: boolean;
  /** Type size of numbers and signs, in half-points: Word does not take it from the text. */
  readonly size: number;
}

export interface ListRuns {
  readonly next: (look: ListLook) => ListRun;
  /** The definitions that the handed out runs need. */
  readonly options: () => INumberingOptions;
}

/**
 * Hands out list runs. Each list is the outermost level of a run of its own: Word shares counters
 * between runs of one definition on every level but that, so nested lists and lists in table cells
 * restart for sure.
 */
export function listRuns(): ListRuns {
  const used = new Map<string, INumberingOptions['config'][number]>();
  let last = 0;
  return {
    next: (look) => {
      const { ordered, depth, start = 1, size, inTable } = look;
      const kind = ordered ? `ordered-from-${start}` : 'bullets';
      const reference = `${kind}-${depth}-${inTable ? 'cell' : 'text'}-${size}`;
      if (!used.has(reference)) used.set(reference, definition(reference, look));
      last += 1;
      return { reference, instance: last };
    },
    options: () => ({ config: [...used.values()] }),
  };
}

function definition(
  reference: string,
  { ordered, depth, start = 1, size, inTable }: ListLook,
): INumberingOptions['config'][number] {
  const level = {
    level: 0,
    start,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? (depth === 0 ? '%1.' : '%1)') : '–',
    alignment: AlignmentType.LEFT,
    suffix: inTable ? LevelSuffix.TAB : LevelSuffix.SPACE,
    style: { run: { size } },
  };
  return { reference, levels: [level] };
}
