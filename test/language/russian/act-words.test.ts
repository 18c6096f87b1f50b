import { describe, expect, it } from 'vitest';
import { issuerNominative, parseAct } from '../../../src/language/russian/act-words.js';

describe('parseAct', () => {
  it.each([
    ['приказ № 45', { kind: 'приказ', number: '45' }],
    [
      'приказ Министерства образования от 18.06.2021 № 45',
      { kind: 'приказ', issuer: 'Министерства образования', date: '18.06.2021', number: '45' },
    ],
    [
      'Утверждено приказом отдела по образованию от 29 октября 2021 г. № 387-ОД',
      {
        kind: 'приказ',
        issuer: 'отдела по образованию',
        date: '29 октября 2021 г.',
        number: '387-ОД',
      },
    ],
    [
      'распоряжением № 12/3 от 05.06.2021',
      { kind: 'распоряжение', date: '05.06.2021', number: '12/3' },
    ],
    ['Постановление администрации', { kind: 'постановление', issuer: 'администрации' }],
    [
      'протокол педагогического совета N 3',
      { kind: 'протокол', issuer: 'педагогического совета', number: '3' },
    ],
    ['меморандум', { kind: 'меморандум' }],
    ['', undefined],
    ['№', undefined],
    ['№ 45', undefined],
  ])('reads «%s»', (line, expected) => {
    expect(parseAct(line)).toEqual(expected);
  });
});

describe('issuerNominative', () => {
  it.each([
    ['Министерства образования', 'Министерство образования'],
    ['отдела по образованию', 'отдел по образованию'],
    ['Управления образования', 'Управление образования'],
    ['Министерство образования', 'Министерство образования'],
    ['Городского комитета', undefined],
    ['педагогического совета', undefined],
  ])('of «%s» is «%s»', (written, expected) => {
    expect(issuerNominative(written)).toBe(expected);
  });
});
