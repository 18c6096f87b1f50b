import { expect, test } from 'vitest';
import { KIND_IDS } from '../../src/schema/kinds.js';
import { checkShape, wellFormed } from '../../src/schema/validate-data.js';
import { documentsOf } from './read-schemas.js';

test.each(KIND_IDS)('the least and the full %s are accepted', (kind) => {
  const documents = documentsOf(kind);
  expect(documents.length).toBeGreaterThan(1);
  for (const document of documents) expect(checkShape(kind, document)).toEqual([]);
});

test.each(KIND_IDS)('the least %s needs each of its fields', (kind) => {
  const [least = {}] = documentsOf(kind);
  for (const field of Object.keys(least).filter((name) => name !== 'kind')) {
    const { [field]: _, ...rest } = least;
    expect(checkShape(kind, rest)).toMatchObject([{ code: 'missing', path: [], args: { field } }]);
  }
});

test('a document without mistakes is not copied', () => {
  const [document = {}] = documentsOf('passport');
  expect(wellFormed(document, [])).toBe(document);
});

test('a term with a mistyped part is left out as a whole', () => {
  const of = (term: unknown) => ({
    kind: 'event-plan',
    format: 1,
    id: 'plan',
    project: 'demo',
    events: [{ name: 'Форум', term }],
  });
  const document = of({ from: '2023-11', too: '2023-12' });
  const rest = wellFormed(document, checkShape('event-plan', document));
  expect(rest).toMatchObject({ events: [{ name: 'Форум' }] });
  expect(rest).not.toHaveProperty('events.0.term');
  const sound = of({ from: '2023-11', to: '2023-12' });
  expect(wellFormed(sound, checkShape('event-plan', sound))).toBe(sound);
});
