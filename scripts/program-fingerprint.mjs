// Tells one build of the program from another, for what is kept from run to run: other rules, words or
// forms find other things.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Writes the digest of the bundles and of what the built-in forms say of themselves beside the bundles. */
export function writeFingerprint(root, dist) {
  const hash = createHash('sha256');
  for (const file of [
    ...filesIn(dist, '.cjs'),
    ...filesIn(path.join(root, 'templates'), 'form.yaml'),
  ]) {
    const bytes = readFileSync(file);
    hash.update(`${path.basename(file)} ${bytes.length}\n`).update(bytes);
  }
  writeFileSync(path.join(dist, 'fingerprint.txt'), `${hash.digest('hex')}\n`);
}
