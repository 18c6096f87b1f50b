import { describe } from 'vitest';
import {
  DISTRICT,
  DISTRICT_PLAN,
  expectCaught,
  PASSPORT,
  PLAN,
  REGULATION,
  TEAMS,
} from './caught.js';

// trace/task-act-missing speaks only where nothing is linked: the clean example links everything.
describe('a link of the clean example, spoilt', () => {
  expectCaught([
    [
      'trace/task-without-event',
      PLAN,
      /\n *tasks: \[approbation\]\n *indicators: \[reports\]\n *achieves: \[rules\]/,
      '',
    ],
    [
      'trace/task-without-result',
      PASSPORT,
      /(Согласован единый[\s\S]*?)\n *tasks: \[approbation\]/,
      '$1',
    ],
    ['trace/fewer-results', DISTRICT, /\n {4}tasks: \[.*\]/g, ''],
    ['trace/stage-renamed', PLAN, '- stage: main\n', '- stage: main\n    name: Практический\n'],
    [
      'trace/yearly-task',
      DISTRICT_PLAN,
      /((?:Анкетирование|Итоговая оценка)[\s\S]*?)tasks: \[assessment\]/g,
      '$1tasks: [projects]',
    ],
    ['trace/deliverable-missing', TEAMS, /[Пп]рограмм[аы] внедрения практик/g, 'Порядок работы'],
    ['trace/risk-without-mitigation', PASSPORT, /\n *mitigation: перевод.*/, ''],
    ['trace/passport-missing', PASSPORT, 'project: smart-leader', 'project: other-leader'],
    [
      'trace/annex-unreferenced',
      REGULATION,
      'Справку-отчёт о выполнении',
      'Справку-отчёт (приложение 1) о выполнении',
    ],
  ]);
});

describe('a waiver put into the clean example', () => {
  expectCaught([
    [
      'waiver/no-reason',
      PASSPORT,
      'kind: passport',
      'kind: passport # passport-ignore dates/order',
    ],
    [
      'waiver/unused',
      PASSPORT,
      'kind: passport',
      'kind: passport # passport-ignore dates/order: так',
    ],
    [
      'waiver/unknown-rule',
      PASSPORT,
      'kind: passport',
      'kind: passport # passport-ignore dates/ordr: так',
    ],
  ]);
});
