import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../../src/rules/registry.js';

/** Rules whose material no replacement in a text of the clean example can make, with what makes it instead. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['schema/encoding', 'bytes: test/source'],
  ['schema/limits', 'size: test/source'],
  ['approval/changed-since', 'the clean example with fingerprints: test/rules/approval'],
  ['schema/unknown-form', 'the forms that there are: test/rules/schema'],
  ['participants/directory-empty', 'several directories: test/rules/participants'],
  ['waiver/stale-baseline', 'a baseline of other findings: its page'],
  ['trace/territory-differs', 'the titles of two files must change: test/rules/near-misses'],
  ['trace/task-act-missing', 'nothing may be linked: test/rules/trace'],
]);

const tables = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts') && file !== path.basename(import.meta.filename))
  .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
  .join('\n');

it.each(RULES.map(({ id }) => id))('%s is broken in the clean example and caught', (id) => {
  expect(new RegExp(`\\[\\s*'${id}',`).test(tables)).toBe(!ELSEWHERE.has(id));
});
