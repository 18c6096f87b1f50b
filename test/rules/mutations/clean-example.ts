import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { RULES } from '../../../src/rules/registry.js';
import { runRules } from '../../../src/rules/run-rules.js';
import { readSource } from '../../../src/source/read.js';

const ROOT = fileURLToPath(new URL('../../../examples/smart-leader', import.meta.url));
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** What one rule says of the clean example with the first `from` of a file replaced, or all of them. */
export async function spoil(rule: string, at: string, from: string | RegExp, to: string) {
  const spoilt = FILES.map(({ file, text }) => {
    if (!file.endsWith(at)) return { file, text };
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${at} has nothing like ${from}`);
    return { file, text: changed };
  });
  const sources = await Promise.all(
    spoilt.map(({ file, text }) => readSource(file, new TextEncoder().encode(text))),
  );
  const settings = { severityOf: () => undefined, optionsOf: () => ({}) };
  // A waiver must have something to waive.
  const isNeeded = (id: string) => id === 'dates/order' && rule.startsWith('waiver/');
  const rules = RULES.filter(({ id }) => id === rule || isNeeded(id));
  return runRules(linkWorkspace(sources.map(loadDocument)), rules, settings, 'ru');
}
