import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/read.js';

describe('the mark that is still open', () => {
  it.each([
    ['a: 1\ntitle: "x\nb: 2\n', '"'],
    ["a: 1\ntitle: 'it''s\nb: 2\n", "'"],
    ['a: 1\nlist: [1, 2\nb: 2\n', '['],
    ['a: 1\nlist: [1, [2, 3]\nb: 2\n', '['],
    ['a: 1\nlist: {x: 1, y: [2, 3]\nb: 2\n', '{'],
    ['a: 1\nlist: [1, 2', '['],
  ])('is pointed at in %j', async (text, mark) => {
    const { problems } = await readSource('file.yaml', new TextEncoder().encode(text));
    const start = text.indexOf(mark);
    expect(problems.map(({ span }) => span)).toEqual([{ start, end: start + 1 }]);
  });
});
