import { describe } from 'vitest';
import { DISTRICT, expectCaught, PASSPORT, PLAN, REGULATION, TEAMS, TRIADS } from './caught.js';

describe('a number of the clean example, spoilt', () => {
  expectCaught([
    ['numbering/single-item', DISTRICT, /goal: >-\n/, 'goal: >-\n  1. '],
    [
      'numbering/table-unreferenced',
      TRIADS,
      / \(\{table:workshops\}\)([\s\S]*?) workshops: \{caption/,
      '$1 workshops: {number: "4", caption',
    ],
    ['roles/one-of-several', PLAN, '[Кураторы подпроекта, Рук', '[Куратор подпроекта, Рук'],
    ['trace/triad-unnamed', TEAMS, '\ntriad: 5\n', '\n'],
    ['numbering/duplicate', TRIADS, 'number: "2"\n    direction', 'number: "1"\n    direction'],
    ['numbering/gap', TRIADS, 'number: "5"\n    direction', 'number: "7"\n    direction'],
    ['numbering/order', TRIADS, 'number: "2"\n    direction', 'number: "9"\n    direction'],
    [
      'numbering/prefix',
      PLAN,
      /(- id: documents\n)([\s\S]*?- id: concept\n)([\s\S]*?- id: forming\n)/,
      '$1        number: "1.1"\n$2        number: "1.2"\n$3        number: "2.4"\n',
    ],
    [
      'numbering/cut-point',
      REGULATION,
      /- >-\n *Менторская программа – план/,
      '- Продолжительность\n      - >-\n        менторская программа – план',
    ],
    [
      'numbering/table-duplicate',
      TRIADS,
      /(triads|assignments): \{caption/g,
      '$1: {number: "1", caption',
    ],
    ['numbering/mixed', TRIADS, 'number: "2"\n    direction', 'number: "2."\n    direction'],
    ['numbering/figure-missing', TRIADS, /\n *file: figures.*/, ''],
  ]);
});

describe('an indicator of the clean example, spoilt', () => {
  expectCaught([
    ['indicators/no-target', PASSPORT, /\n *target: 33 руководителя/, ''],
    ['indicators/unclear-target', PASSPORT, 'target: Не менее 80 %', 'target: рост с 80 % до 60 %'],
    [
      'indicators/unit-mismatch',
      PASSPORT,
      'target: Не менее 80 %',
      'target: Не менее 3 мастерских',
    ],
    ['indicators/percent-range', PASSPORT, 'target: Не менее 80 %', 'target: 180 %'],
    [
      'indicators/exceeds-population',
      PASSPORT,
      'target: 33 руководителя',
      'target: не менее 40 руководителей',
    ],
    ['indicators/no-period', DISTRICT, /\n *(?:base|years): .*/g, ''],
    ['indicators/count-mismatch', PASSPORT, 'Не менее 3 отчётов', 'Не менее 5 отчётов'],
    [
      'indicators/unmeasurable',
      PASSPORT,
      'Количество методических материалов, включённых',
      'Методические материалы, включённые',
    ],
    [
      'indicators/no-base',
      DISTRICT,
      /target: Не менее 5 руководителей\n *base: .*/,
      'target: увеличение на 5',
    ],
    [
      'indicators/per-unclear',
      PASSPORT,
      'Не менее 3 отчётов от каждой «триады»',
      'Не менее 1 отчёта от муниципального района',
    ],
    ['indicators/not-monotone', DISTRICT, '"2023": 70 %', '"2023": 40 %'],
    ['indicators/year-outside-project', DISTRICT, '"2024": 70 %', '"2029": 70 %'],
  ]);
});
