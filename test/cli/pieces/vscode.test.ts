import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { vscodeTasks } from '../../../src/workspace/pieces/vscode-tasks.js';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

interface Matcher {
  readonly severity: string;
  readonly pattern: Readonly<
    Record<'regexp', string> & Record<'file' | 'line' | 'column' | 'code' | 'message', number>
  >;
}

const flawed = path.resolve(import.meta.dirname, '../../../examples/flawed');

beforeAll(buildProgram, 180_000);

describe.each(['ru', 'en'] as const)('the task in %s', (lang) => {
  const { tasks } = JSON.parse(vscodeTasks(lang));
  const [validate] = tasks;
  const matchers: readonly Matcher[] = validate.problemMatcher;

  it('checks, and its matchers take each line of the report apart', async () => {
    expect(validate.command).toBe('passport');
    const args = [...validate.args, '--lang', lang];
    const { status, stdout } = await runProgram(args, { cwd: flawed });
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    const json = await runProgram(['validate', '--format', 'json'], { cwd: flawed });
    const findings: { severity: string; rule: string; file: string }[] = JSON.parse(
      json.stdout,
    ).findings;
    const read = lines.map((line) => {
      const found = matchers.flatMap(({ severity, pattern }) => {
        const match = new RegExp(pattern.regexp).exec(line);
        return match === null
          ? []
          : [{ severity, file: match[pattern.file], rule: match[pattern.code] }];
      });
      expect(found, line).toHaveLength(1);
      return found[0];
    });
    expect(read).toEqual(
      findings
        .filter((one) => !('waived' in one) || one.waived === null)
        .map(({ severity, file, rule }) => ({ severity, file, rule })),
    );
    expect(read.every((one) => existsSync(path.join(flawed, one?.file ?? '?')))).toBe(true);
  });
});
