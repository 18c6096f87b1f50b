import { describe } from 'vitest';
import { DISTRICT, expectCaught, PASSPORT, PLAN, TRIADS } from './caught.js';

// schema/encoding, schema/limits: their material is bytes and size, which a replacement does not make.
describe('the form of the clean example, spoilt', () => {
  expectCaught([
    ['schema/syntax', PLAN, 'stages:\n', 'stages: [\n'],
    ['schema/tab-indent', PLAN, '\n    events:', '\n\tevents:'],
    ['schema/merge-conflict', PLAN, 'stages:\n', '<<<<<<< HEAD\nstages:\n'],
    ['schema/duplicate-key', PLAN, 'numbering: stage\n', 'numbering: stage\nnumbering: stage\n'],
    ['schema/several-documents', PLAN, /$/, '\n---\nkind: event-plan\n'],
    ['schema/missing-field', PASSPORT, /\nlevel: regional/, ''],
    ['schema/unknown-field', PASSPORT, 'goal:', 'gaol:'],
    ['schema/wrong-type', PASSPORT, 'count: 33', 'count: много'],
    ['schema/empty-value', PASSPORT, 'leader: sosnovskaya', 'leader:'],
    ['schema/unquoted-text', TRIADS, 'number: "1"', 'number: 1.10'],
    ['schema/bad-value', PASSPORT, 'level: regional', 'level: regionall'],
    ['schema/unknown-kind', PASSPORT, 'kind: passport', 'kind: pasport'],
    ['schema/unknown-format', PASSPORT, 'format: 1', 'format: 9'],
    ['schema/unknown-profile', 'passport.config.yaml', 'page:', 'profile: aproval\npage:'],
    ['schema/empty-file', DISTRICT, /[\s\S]+/, '# перенесён в другой файл\n'],
    ['schema/duplicate-item', PLAN, 'tasks: [collection]', 'tasks: [collection, collection]'],
    [
      'schema/split-text',
      PLAN,
      'results: Статья',
      'results: [Статья о семинаре, отзыв о нём]\n        note: Статья',
    ],
    ['schema/section-missing', DISTRICT, /\ngoal: >-\n(?: {2}.*\n)+/, '\n'],
    ['schema/duplicate-id', PLAN, '- id: concept', '- id: documents'],
    ['schema/sample-left', PASSPORT, /goal: >-\n(?: {2}.*\n)+/, 'goal: (напишите цель)\n'],
    ['schema/event-incomplete', PLAN, /\n *executors: Администратор подпроекта/, ''],
  ]);
});
