import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/source/edit/unified-diff.js';

const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('');

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** What `git apply` makes of a text by a diff. */
function applied(before: string, diff: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'passport-diff-'));
  try {
    writeFileSync(path.join(folder, 'a.yaml'), before);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: diff,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return readFileSync(path.join(folder, 'a.yaml'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('unifiedDiff', () => {
  it('says nothing of equal texts', () => {
    expect(unifiedDiff('a.yaml', 'x\n', 'x\n')).toBe('');
  });

  it('shows changes with three lines around, one part for those that touch', () => {
    const before = lines('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
    const after = before.replace('2\n', 'два\n').replace('8\n', '').replace('12\n', '12\n13\n');
    expect(unifiedDiff('projects/a.yaml', before, after)).toBe(
      `--- a/projects/a.yaml\n+++ b/projects/a.yaml\n@@ -1,12 +1,12 @@\n${lines(' 1', '-2', '+два', ' 3', ' 4', ' 5', ' 6', ' 7', '-8', ' 9', ' 10', ' 11', ' 12', '+13')}`,
    );
  });

  it('marks a last line without a line end', () => {
    expect(unifiedDiff('a', 'x', 'x\n')).toBe(
      '--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n',
    );
  });

  it.skipIf(!hasGit())('is understood by git (where it is installed)', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'в', '', 'x\r'), { maxLength: 14 }), fc.boolean())
      .map(([all, ends]) => all.join('\n') + (ends && all.length > 0 ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(applied(before, unifiedDiff('a.yaml', before, after))).toBe(after);
      }),
      { numRuns: 40 },
    );
  });
});
