import { keyOf } from '../../cache/digest.js';
import { areAsBefore } from '../figure-files.js';
import type { PartOutcome, PartsTask } from './work-through.js';

/** What of the parts is kept from run to run. */
export interface KeptParts {
  /** A key of all that every part depends on besides documents: the program, options, settings, forms. */
  readonly base: string;
  /** The digest of every document's bytes when the run began. */
  readonly digests: ReadonlyMap<string, string>;
  readonly find: (key: string) => KeptPart | undefined;
  /** Takes what was found out anew. */
  readonly keep: (key: string, part: KeptPart) => void;
}

/** What was found out of a part, and a key of what was elsewhere then. */
export interface KeptPart {
  readonly outcome: PartOutcome;
  readonly elsewhere: string;
}

/** A workspace as it was divided into parts. */
export type Divided = Pick<PartsTask, 'shared' | 'elsewhere' | 'parts' | 'judged'>;

/** The parts of a workspace: known ones, and those that are to be looked at. */
export interface LookedUp {
  readonly known: readonly PartOutcome[];
  /** Numbers of the others. */
  readonly left: readonly number[];
  readonly keep: (fresh: readonly PartOutcome[]) => void;
}

/** A key of each part: what is shared, and its own files. */
function keysOf({ shared, elsewhere, parts, judged }: Divided, { base, digests }: KeptParts) {
  const stated = (files: readonly string[]) => files.map((file) => [file, digests.get(file)]);
  const common = keyOf(base, stated(shared), elsewhere.isUncertain);
  // The first part speaks for what is shared as well.
  return parts.map((files, part) =>
    keyOf('part', common, part === 0, judged?.includes(part) ?? true, stated(files)),
  );
}

function keyOfElsewhere({ documents, projects, kinds }: Divided['elsewhere']): string {
  return keyOf([documents, projects, kinds].map((all) => [...all].sort()));
}

/**
 * Looks up which parts are what they were in an earlier run. A part is known only where nothing that it
 * could see has changed: its files, the directory, the figures that it names, and, where it asked for
 * them, the ids elsewhere.
 */
export function lookUpParts(root: string, divided: Divided, kept: KeptParts | undefined): LookedUp {
  const numbers = [...divided.parts.keys()];
  if (kept === undefined) return { known: [], left: numbers, keep: () => undefined };
  const keys = keysOf(divided, kept);
  const elsewhere = keyOfElsewhere(divided.elsewhere);
  const known = keys.flatMap((key, part): readonly PartOutcome[] => {
    const found = kept.find(key);
    if (found === undefined || !areAsBefore(root, found.outcome.figures)) return [];
    if (found.outcome.asksElsewhere && found.elsewhere !== elsewhere) return [];
    return [{ ...found.outcome, part }];
  });
  const isKnown = new Set(known.map(({ part }) => part));
  return {
    known,
    left: numbers.filter((part) => !isKnown.has(part)),
    keep: (fresh) => {
      for (const outcome of fresh) {
        const key = keys[outcome.part];
        if (key !== undefined) kept.keep(key, { outcome, elsewhere });
      }
    },
  };
}
