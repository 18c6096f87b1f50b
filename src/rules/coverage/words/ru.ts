import { type PluralForms, plural } from '../../../language/russian/plural.js';
import type { Unjudged } from '../material.js';
import { MATERIALS_RU } from './materials-ru.js';
import type { CoverageWords } from './words.js';

const counted = (count: number, forms: PluralForms): string => `${count} ${plural(count, forms)}`;

const REASONS: Readonly<Record<Unjudged, string>> = {
  'unread-term': 'срок непонятен',
  'no-term': 'срока нет',
  'unknown-name': 'имя не найдено',
  'unread-value': 'значение непонятно',
  alone: 'не с чем сравнить',
};

export const RU: CoverageWords = {
  things: (count, material) => counted(count, MATERIALS_RU[material]),
  unjudged: (count, reason, beside) => {
    const missing = beside.map((one) => MATERIALS_RU[one][2]).join(', ');
    const lacks = reason === 'alone' && missing !== '' ? ` (нет ${missing})` : '';
    return `${REASONS[reason]}${lacks}: ${count}`;
  },
  files: (count) => `в ${counted(count, ['файле', 'файлах', 'файлах'])}`,
  findings: (count) => counted(count, ['замечание', 'замечания', 'замечаний']),
  lacksToday: 'не сверено с сегодняшним днём: добавьте --today ГГГГ-ММ-ДД',
  off: 'выключено',
  noMaterial: (material) => `не о чем судить: ${MATERIALS_RU[material][2]} нет`,
  summary: ({ ran, unjudged, empty, off }) =>
    [
      `Правил, которые судили: ${ran}`,
      `не смогли: ${unjudged}`,
      `не о чем: ${empty}`,
      `выключено: ${off}`,
    ].join('; '),
  hint: 'По файлам: passport rules --coverage --json',
};
