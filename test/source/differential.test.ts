import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSource } from '../../src/source/read.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

const ours = async (text: string) =>
  (await readSource('a.yaml', new TextEncoder().encode(text))).data;
const theirs = (text: string) => parse(text, { merge: true });

describe('the two YAML libraries', () => {
  const examples = readdirSync(path.join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' });

  it.each(examples.filter((name) => name.endsWith('.yaml')))('read %s alike', async (name) => {
    const text = readFileSync(path.join(ROOT, 'examples', name), 'utf8');
    expect(await ours(text)).toEqual(theirs(text));
  });

  it('read generated documents alike', async () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(fc.string(), tie('tree')),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ minLength: 1 }), tree, { minKeys: 1 }),
        async (data) => {
          const text = stringify(data);
          // Where the two differ by design: `<<` and `__proto__` as keys.
          fc.pre(!/<<|__proto__|\n(?:<{7}|>{7}|={7})/.test(text));
          expect(await ours(text)).toEqual(theirs(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
