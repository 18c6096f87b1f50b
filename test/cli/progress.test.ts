import { describe, expect, it } from 'vitest';
import { progress } from '../../src/cli/progress.js';
import { statusLine } from '../../src/cli/status-line.js';

/** What is told of work whose steps end at these milliseconds. */
function toldAt(times: readonly number[], quiet = false): readonly string[] {
  const told: string[] = [];
  const silent = () => undefined;
  const status = (text: string) => void told.push(text);
  const terminal = { out: silent, err: silent, status, columns: 80, isInteractive: true };
  let clock = 5;
  const say = (done: number, total: number) => `${done}/${total}`;
  const tell = progress(say, { terminal, global: { color: 'auto', quiet } }, () => clock);
  times.forEach((time, at) => {
    clock = 5 + time;
    tell(at + 1, times.length);
  });
  return told;
}

describe('progress', () => {
  it('says nothing of work that takes less than a second', () => {
    expect(toldAt([100, 500, 999])).toEqual([]);
  });

  it('tells after a second, and not more often than can be read', () => {
    expect(toldAt([900, 1000, 1050, 1099, 1100, 1500])).toEqual(['2/6', '5/6', '6/6']);
  });

  it('is quiet where that is asked for', () => {
    expect(toldAt([2000], true)).toEqual([]);
  });
});

describe('the status line', () => {
  function lineOf(columns: number | undefined) {
    const written: string[] = [];
    return { written, ...statusLine((text) => void written.push(text), columns) };
  }

  it('is replaced by the next word and erased once', () => {
    const { show, erase, written } = lineOf(80);
    show('a');
    show('b');
    erase();
    erase();
    expect(written).toEqual(['a', '\r\u001b[K', 'b', '\r\u001b[K']);
  });

  it('is never written where there is no terminal, nor where it would not fit', () => {
    for (const columns of [undefined, 3]) {
      const { show, erase, written } = lineOf(columns);
      show('abc');
      erase();
      expect(written).toEqual([]);
    }
  });
});
