import { describe, expect, it } from 'vitest';
import { followingOf } from '../../src/reporters/following.js';
import { wordsOf } from '../../src/reporters/words.js';
import { finding } from './samples.js';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const at = (entity: string | null) => ({ rule: 'a/b', message: '', file: 'a.yaml', range, entity });
const of = (own: string | null, ...entities: readonly (string | null)[]) =>
  followingOf(finding({ entity: own, consequences: entities.map(at) }));

describe('what only follows from a finding', () => {
  it('is counted by what it is', () => {
    const events = Array.from({ length: 18 }, (_, index) => `demo/event:e${index}`);
    const found = of('demo/stage:main', ...events, 'demo/stage:final');
    expect(wordsOf('ru').following(found)).toBe('По той же причине ещё 1 этап и 18 мероприятий');
    expect(wordsOf('en').following(found)).toBe(
      'For the same reason 1 more stage and 18 more events',
    );
  });

  it('is mere places where it speaks twice of one thing, of the same thing, or of none', () => {
    for (const entities of [
      ['demo/event:a', 'demo/event:a'],
      ['demo/event:a', 'demo/stage:main'],
      ['demo/event:a', null],
    ]) {
      const found = of('demo/stage:main', ...entities);
      expect(wordsOf('ru').following(found)).toBe('По той же причине ещё 2 места');
    }
  });
});
