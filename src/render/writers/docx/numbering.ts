import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { PageProfile } from '../../profile/page-profile.js';
import { twips } from './units.js';

/** Which definition of numbering a list uses, and which of its runs. */
export interface ListRun {
  readonly reference: string;
  readonly instance: number;
}

const DEEPEST = 8;

/** Indents in twips of a list's items at a depth (0 is outermost): wide in text, narrow in cells. */
export function listIndent(
  { listIndent: step }: PageProfile,
  depth: number,
  inTable: boolean,
): { left: number; hanging: number } {
  const hanging = twips(inTable ? step.cell : step.text);
  return { left: hanging * (Math.min(depth, DEEPEST) + 1), hanging };
}

/** How a list looks; lists that look alike share a definition. */
export interface ListLook {
  readonly ordered: boolean;
  /** Depth of lists around it. */
  readonly depth: number;
  readonly start?: number;
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
      const { ordered, depth, start = 1, size } = look;
      const reference = `${ordered ? `ordered-from-${start}` : 'bullets'}-${depth}-${size}`;
      if (!used.has(reference)) used.set(reference, definition(reference, look));
      last += 1;
      return { reference, instance: last };
    },
    options: () => ({ config: [...used.values()] }),
  };
}

function definition(
  reference: string,
  { ordered, depth, start = 1, size }: ListLook,
): INumberingOptions['config'][number] {
  const level = {
    level: 0,
    start,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? (depth === 0 ? '%1.' : '%1)') : '–',
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { run: { size } },
  };
  return { reference, levels: [level] };
}
