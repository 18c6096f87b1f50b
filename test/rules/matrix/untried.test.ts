import { describe, expect, it } from 'vitest';
import { DIRECTORY, saidBy, triads } from '../small-documents.js';

const TRIADS = triads(`triads:
  - {number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР}
  - {number: "2", mentor: Горьковский МР}
approbation:
  forms:
    - {id: talk, name: Собеседование с самоанализом, triads: [1]}
    - {id: visit, name: Мониторинговый визит, all: true}
    - {id: cases, name: Решение управленческих кейсов, triads: [2]}`);

const interaction = (...events: readonly string[]) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
parent: demo-triads
triad: 1
events:
${events.map((event) => `  - ${event}`).join('\n')}
`;

describe('matrix/form-without-event', () => {
  it.each([
    ['every form of the triad', ['{name: Встречи, forms: [talk, visit]}'], []],
    ['one form', ['{name: Встречи, forms: [talk]}'], ['warning … «Мониторинговый визит»']],
    ['a form of another triad', ['{name: Встречи, forms: [talk, visit, cases]}'], []],
    ['no links, but the words', ['{name: Визиты в школы}', '{name: Собеседования}'], []],
    ['no links and not the words', ['{name: Визиты}'], ['info … «Собеседование с самоанализом»']],
    ['a link that leads nowhere', ['{name: Встречи, forms: [tlak]}'], []],
    ['no events yet', [], []],
  ])('%s', async (_, events, expected) => {
    const plan = events.length > 0 ? interaction(...events) : interaction().replace('events:', '');
    const found = await saidBy('matrix/form-without-event', DIRECTORY, TRIADS, plan);
    expect(found).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) {
      for (const part of words.split(' … ')) expect(found[at]).toContain(part);
    }
  });
});
