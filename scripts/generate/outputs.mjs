import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/**
 * Writes the files that differ from what they should be; with `check` writes nothing.
 *
 * @returns paths of committed files that were stale
 */
export function writeOutputs(outputs, check) {
  const stale = [];
  for (const { path, text, committed } of outputs) {
    const url = new URL(path, ROOT);
    if (existsSync(url) && readFileSync(url, 'utf8') === text) continue;
    if (committed) stale.push(path);
    if (check) continue;
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, text);
  }
  return stale;
}
