import { englishCount, englishPlural } from '../../../language/english.js';
import type { Unjudged } from '../material.js';
import type { Material } from '../materials/materials.js';
import { MATERIALS_EN } from './materials-en.js';
import type { CoverageWords } from './words.js';

const many = (material: Material): string => englishPlural(2, ...MATERIALS_EN[material]);

const REASONS: Readonly<Record<Unjudged, string>> = {
  'unread-term': 'term not understood',
  'no-term': 'no term',
  'unknown-name': 'name not found',
  'unread-value': 'value not understood',
  alone: 'nothing to compare with',
};

export const EN: CoverageWords = {
  things: (count, material) => englishCount(count, ...MATERIALS_EN[material]),
  unjudged: (count, reason, beside) => {
    const missing = beside.map(many).join(', ');
    const lacks = reason === 'alone' && missing !== '' ? ` (no ${missing})` : '';
    return `${REASONS[reason]}${lacks}: ${count}`;
  },
  files: (count) => `in ${englishCount(count, 'file')}`,
  findings: (count) => englishCount(count, 'finding'),
  lacksToday: 'not compared with today: add --today YYYY-MM-DD',
  off: 'off',
  noMaterial: (material) => `nothing to judge: there are no ${many(material)}`,
  summary: ({ ran, unjudged, empty, off }) =>
    [
      `${englishCount(ran, 'rule')} judged`,
      `could not: ${unjudged}`,
      `had nothing to: ${empty}`,
      `off: ${off}`,
    ].join('; '),
  hint: 'By file: passport rules --coverage --json',
};
