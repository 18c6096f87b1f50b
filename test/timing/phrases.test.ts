import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../src/timing/index.js';
import { summarize } from './summary.js';

const rows = readFileSync(new URL('phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const end = line.indexOf(' | ');
    return [line.slice(0, end), line.slice(end + 3)] as const;
  });

describe('phrases', () => {
  it.each(rows)('%s', (phrase, meaning) => {
    expect(summarize(parseTiming(phrase))).toBe(meaning);
  });
});
