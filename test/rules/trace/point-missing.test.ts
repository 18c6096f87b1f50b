import { describe, expect, it } from 'vitest';
import { saidBy } from '../small-documents.js';

const regulation = (text: string) =>
  `kind: regulation\nformat: 1\nid: rules\ntitle: О наставничестве\nsections:\n` +
  `  - title: Общие положения\n    points:\n      - "${text}"\n      - Второй пункт.\n` +
  '  - { title: Порядок, points: [Первый., { number: "2.3", text: Третий. }] }\n';
const said = (text: string) => saidBy('trace/point-missing', regulation(text));

describe('trace/point-missing', () => {
  it.each([
    'Срок указан в пункте 1.2 настоящего Положения.',
    'Срок указан в п. 2.3.',
    'По пункту 5.4 приказа от 18.06.2021 № 45 срок – год.',
    'По п. 3.1 Федерального закона срок – год.',
    'Встречи проводят в 14.30, всего 2.9 часа.',
  ])('is silent on %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it.each([
    ['Срок указан в пункте 2.2 настоящего Положения.', /^error .*«пункте 2\.2»/],
    ['Срок – год (п. 3.1).', /^error .*«п\. 3\.1»/],
    ['По подпункту 1.1.4 срок – год.', /^error .*1\.1\.4/],
  ])('finds %s', async (text, words) => {
    expect(await said(text)).toEqual([expect.stringMatching(words)]);
  });
});
