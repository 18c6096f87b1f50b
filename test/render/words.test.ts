import { describe, expect, it } from 'vitest';
import { boundsInWords, lengthGenitive } from '../../src/render/words/lengths.js';
import { enumerated, punctuated } from '../../src/render/words/punctuation.js';
import { roman } from '../../src/render/words/roman.js';

const length = (text: string, iso: string) => ({ text, iso });

describe('words on paper', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [18, 'XVIII'],
    [39, 'XXXIX'],
  ])('write %i as %s', (number, expected) => expect(roman(number)).toBe(expected));

  it('put lengths into the genitive', () => {
    expect(lengthGenitive(length('1 год', 'P1Y'))).toBe('1 года');
    expect(lengthGenitive(length('30 дней', 'P30D'))).toBe('30 дней');
    expect(lengthGenitive(length('21 день', 'P21D'))).toBe('21 дня');
    expect(lengthGenitive(length('полтора года', 'P1Y6M'))).toBe('полтора года');
  });

  it('say bounds, with the unit once where both have it', () => {
    const [three, twelve, year] = [
      length('3 месяца', 'P3M'),
      length('12 месяцев', 'P12M'),
      length('1 год', 'P1Y'),
    ];
    expect(boundsInWords(three, twelve)).toBe('3 – 12 месяцев');
    expect(boundsInWords(three, year)).toBe('от 3 месяцев до 1 года');
    expect(boundsInWords(three, undefined)).toBe('не менее 3 месяцев');
    expect(boundsInWords(undefined, year)).toBe('не более 1 года');
  });

  it('end items, and leave those that end with a sign', () => {
    expect(enumerated(['Отдел', 'АРО'])).toEqual(['Отдел;', 'АРО.']);
    expect(punctuated(['отбор', 'Команды работают', 'и др.'])).toEqual([
      'отбор;',
      'Команды работают.',
      'и др.',
    ]);
  });
});
