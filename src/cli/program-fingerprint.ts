import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What tells this build of the program from every other, and the engine that runs it from others;
 * `undefined` where the program was not built.
 *
 * @param dist the folder of the bundles
 */
export function programFingerprint(dist: string): string | undefined {
  try {
    const build = readFileSync(path.join(dist, 'fingerprint.txt'), 'utf8').trim();
    return `${build} ${process.version}`;
  } catch {
    return undefined;
  }
}
