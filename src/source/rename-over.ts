import { renameSync } from 'node:fs';
import { errorCode } from './error-code.js';
import { wait } from './wait.js';

/** What a system says of a file that another program has open, if only to look for viruses in it. */
export const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** Together a third of a second; a file open in Word stays so and is told of. */
const PAUSES_MS = [10, 20, 50, 100, 150];

/** What the renaming rests on. */
export interface Renaming {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => void;
}

const OWN: Renaming = { platform: process.platform, rename: renameSync };

/**
 * Puts a file in the place of another. On Windows a file that somebody reads at that moment cannot be
 * replaced, and a moment later it can.
 *
 * @throws the system's error
 */
export function renameOver(from: string, to: string, { platform, rename }: Renaming = OWN): void {
  for (const pause of platform === 'win32' ? PAUSES_MS : []) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(errorCode(error))) throw error;
      wait(pause);
    }
  }
  rename(from, to);
}
