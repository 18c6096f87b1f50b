import { describe, expect, it } from 'vitest';
import { saidBy } from '../small-documents.js';

const document = (kind: string, id: string, body: string) =>
  `kind: ${kind}\nformat: 1\nid: ${id}\nproject: demo\n${body}\n`;

const programme = (id: string, event: string) =>
  document(
    'mentoring-programme',
    id,
    `title: Программа\nevents:\n  - {id: ${event}, name: Встреча}`,
  );

const interaction = (id: string, event: string) =>
  document('interaction-plan', id, `events:\n  - {id: ${event}, name: Встреча}`);

const plan = (id: string, event: string) =>
  document('event-plan', id, `events:\n  - {id: ${event}, name: Встреча}`);

const said = (...documents: readonly string[]) => saidBy('schema/duplicate-id', ...documents);

describe('schema/duplicate-id', () => {
  it.each([
    ['events of two programmes', [programme('first', 'meeting'), programme('second', 'meeting')]],
    ['of two interaction plans', [interaction('one', 'meeting'), interaction('two', 'meeting')]],
    ['of a plan and an interaction plan', [plan('plan', 'meeting'), interaction('two', 'meeting')]],
  ])('is silent on %s: only their own document names them', async (_, documents) => {
    expect(await said(...documents)).toEqual([]);
  });

  it('finds one id in two plans of a project, and two documents of one id', async () => {
    expect(await said(plan('first', 'meeting'), plan('second', 'meeting'))).toHaveLength(1);
    expect(await said(programme('first', 'a'), programme('first', 'b'))).toHaveLength(1);
  });

  it('finds one id twice in one programme', async () => {
    const twice = programme('first', 'meeting').replace(/( {2}- .*)\n/, '$1\n$1\n');
    expect(await said(twice)).toEqual([expect.stringContaining('«meeting» уже занято')]);
  });
});
