import { describe, expect, it } from 'vitest';
import { passport, saidBy, triads } from '../small-documents.js';

const said = (...documents: readonly string[]) => saidBy('trace/reference-unknown', ...documents);
const TRIADS = triads('triads: [{ number: "1" }]');
const annex = (id: string) => passport(`annexes: [{ title: Концепция, document: ${id} }]`);

describe('links to documents', () => {
  it('are found by the id of the document', async () => {
    expect(await said(annex('demo-triads'), TRIADS)).toEqual([]);
  });

  it('that lead nowhere are told with the nearest id', async () => {
    expect(await said(annex('demo-triad'), TRIADS)).toEqual([
      expect.stringContaining(
        'Документа с кодом «demo-triad» в этой рабочей области нет. Возможно, это «demo-triads»',
      ),
    ]);
  });

  it('are not judged where the workspace has no document of the kind', async () => {
    const registry =
      'kind: team-registry\nformat: 1\nid: teams\ntitle: Банк команд\nregulation: rules\n';
    expect(await said(registry)).toEqual([]);
    const other = 'kind: regulation\nformat: 1\nid: other\ntitle: Положение\n';
    expect(await said(registry, other)).toHaveLength(1);
  });
});
