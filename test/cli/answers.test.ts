import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { PHRASES } from '../targets/phrases.js';
import { buildProgram } from './built-program.js';
import { runProgram } from './run-program.js';

const root = path.resolve(import.meta.dirname, '../..');

function readText(...parts: string[]): string {
  return readFileSync(path.join(root, ...parts), 'utf8');
}

const terms = readText('test', 'timing', 'phrases.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.slice(0, line.indexOf(' | ')));

beforeAll(buildProgram, 180_000);

describe('answers for programs', () => {
  it.each([
    ['term', terms],
    ['target', PHRASES.map(([text]) => text)],
  ])('has the shape of its schema: %s', async (command, phrases) => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(readText('schemas', `${command}.schema.json`)),
    );
    const input = phrases.map((text) => `${text}\n`).join('');
    const { stdout } = await runProgram([command, '-', '--json'], { cwd: root, input });
    const answers = stdout.trimEnd().split('\n');
    expect(answers).toHaveLength(phrases.length);
    for (const answer of answers) {
      expect(validate(JSON.parse(answer)), `${answer} ${JSON.stringify(validate.errors)}`).toBe(
        true,
      );
    }
  });
});
