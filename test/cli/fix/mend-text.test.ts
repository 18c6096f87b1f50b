import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/cli/fix/mend-text.js';
import type { Finding } from '../../../src/findings/finding.js';

/** A finding whose fix replaces stretches of one line: columns from 1, the end exclusive. */
function finding(
  rule: string,
  line: number,
  ...edits: readonly [number, number, string][]
): Finding {
  const range = { start: { line, column: 1 }, end: { line, column: 2 } };
  return {
    rule,
    severity: 'warning',
    message: '',
    file: 'a.yaml',
    range,
    entity: null,
    args: {},
    related: [],
    consequences: [],
    waived: null,
    suggestion: null,
    fix: {
      safe: true,
      edits: edits.map(([start, end, text]) => ({
        range: { start: { line, column: start }, end: { line, column: end } },
        text,
      })),
    },
  };
}

const rules = (all: readonly Finding[]) => all.map(({ rule }) => rule);

describe('mendText', () => {
  it('applies fixes of several findings by the lines of the text before them', async () => {
    const text = 'a: один\r\nb: два\r\n';
    const all = [finding('text/b', 2, [4, 7, 'три']), finding('text/a', 1, [4, 8, 'раз-два-три'])];
    const mended = await mendText(text, all);
    expect(mended.text).toBe('a: раз-два-три\r\nb: три\r\n');
    expect(rules(mended.applied)).toEqual(['text/b', 'text/a']);
  });

  it('leaves a finding whole for the next round when one of its edits touches another', async () => {
    const text = 'a: один два\n';
    const first = finding('text/one', 1, [4, 8, 'раз']);
    const second = finding('text/two', 1, [6, 8, 'о'], [9, 12, 'три']);
    const mended = await mendText(text, [first, second]);
    expect(mended.text).toBe('a: раз два\n');
    expect(rules(mended.applied)).toEqual(['text/one']);
  });

  it('leaves out a fix that would break the file, and makes the others', async () => {
    const text = 'a: один\nb: два\nc: три\n';
    const all = [
      finding('text/good', 1, [4, 8, 'раз']),
      finding('text/broken', 2, [4, 7, '"два']),
      finding('text/well', 3, [4, 7, 'четыре']),
    ];
    const mended = await mendText(text, all);
    expect(mended.text).toBe('a: раз\nb: два\nc: три\n');
    expect((await mendText(mended.text, all.slice(1))).text).toBe('a: раз\nb: два\nc: четыре\n');
    expect((await mendText(text, all.slice(1, 2))).applied).toEqual([]);
  });
});
