import type { Partition } from './partition.js';

/** One of several runs that check a workspace together; numbers count from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What one run has to say. */
export interface Share {
  /** The numbers of its parts, from 0. */
  readonly parts: readonly number[];
  /** Whether it speaks of a file; of what all parts share, and of the settings, the first run does. */
  readonly isOurs: (file: string) => boolean;
}

/**
 * Gives each run a stretch of the parts, so that all have about as many bytes. The first part is the first
 * run's, however few there are: what all share is judged with it.
 */
export function shareOf({ parts }: Partition, { number, of }: Shard): Share {
  const sizes = parts.map((part) => part.reduce((sum, { size }) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const homes = new Map<string, number>();
  const ours: number[] = [];
  let before = 0;
  for (const [part, size] of sizes.entries()) {
    const middle = (before + size / 2) / (total || 1);
    const home = part === 0 ? 1 : Math.min(of, Math.floor(middle * of) + 1);
    before += size;
    if (home === number) ours.push(part);
    for (const { file } of parts[part] ?? []) homes.set(file, home);
  }
  return { parts: ours, isOurs: (file) => (homes.get(file) ?? 1) === number };
}
