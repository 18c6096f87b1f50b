import { describe, expect, it } from 'vitest';
import { createTextMemo } from '../../src/source/text-memo.js';

/** A memo with the texts that were computed, in order. */
function watched(most: number) {
  const computed: string[] = [];
  const memo = createTextMemo<string | undefined>(most);
  const ask = (text: string) =>
    memo(text, (own) => {
      computed.push(own);
      return own === '' ? undefined : own.toUpperCase();
    });
  return { ask, computed };
}

describe('createTextMemo', () => {
  it('computes each text once, and remembers that nothing came of one', () => {
    const { ask, computed } = watched(10);
    expect(['a', '', 'a', ''].map(ask)).toEqual(['A', undefined, 'A', undefined]);
    expect(computed).toEqual(['a', '']);
  });

  it('forgets all rather than remember more than it may', () => {
    const { ask, computed } = watched(2);
    for (const text of ['a', 'b', 'c', 'c', 'a']) ask(text);
    expect(computed).toEqual(['a', 'b', 'c', 'a']);
  });
});
