import { describe, expect, it } from 'vitest';
import type { DraftFields } from '../../../src/import/understand/draft.js';
import { settleNumbers } from '../../../src/import/understand/plan/numbering.js';

/** Events by their written numbers; an empty one has none. */
function settled(...stages: readonly (readonly string[])[]) {
  const drafts = stages.map((numbers) => ({
    events: numbers.map(
      (number): DraftFields => (number === '' ? {} : { number: { leaf: number } }),
    ),
  }));
  const { numbering, stages: events } = settleNumbers(drafts);
  const shown = events.map((stage) =>
    stage.map(({ number, unnumbered }) => {
      if (unnumbered !== undefined) return 'unnumbered';
      return number === undefined ? '' : Object(number).leaf;
    }),
  );
  return { numbering, events: shown };
}

describe('numbers of a plan that is imported', () => {
  it('are left out where the program would print just them', () => {
    expect(settled(['1.', '2.'], ['3.'])).toEqual({
      numbering: 'through',
      events: [['', ''], ['']],
    });
    expect(settled(['1.1', '1.2'], ['2.1']).numbering).toBe('stage');
  });

  it('are all kept round a row without one, which is left to the rule of gaps', () => {
    expect(settled(['1.', '', '2.'])).toEqual({
      numbering: 'through',
      events: [['1.', '', '2.']],
    });
  });

  it('are wanted of no row before the first or after the last', () => {
    expect(settled(['', '1.', '2.', '']).events).toEqual([['unnumbered', '', '', 'unnumbered']]);
    expect(settled(['', '']).events).toEqual([['unnumbered', 'unnumbered']]);
  });
});
