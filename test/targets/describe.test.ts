import { describe, expect, it } from 'vitest';
import { describeTarget, parseTarget } from '../../src/targets/index.js';

describe('describeTarget', () => {
  it('tells bound, number, who is counted and how often', () => {
    expect(describeTarget(parseTarget('Ежегодно не менее 50% руководителей'), 'ru')).toBe(
      [
        'не менее 50 %',
        '   на каждого / за период: год',
        '   кого или что считаем: руководителей',
      ].join('\n'),
    );
  });

  it('tells base, change and years', () => {
    const reading = parseTarget('увеличить долю с 20 % в 2021 году до 50 % к 2024 году');
    expect(describeTarget(reading, 'en').split('\n')).toEqual([
      'increase to 50 %',
      '   starting value: 20 %',
      '   starting value: 2021',
      '   change by 30 percentage points',
      '   when: 2024 – 50',
    ]);
  });

  it('numbers several targets and names problems in plain words', () => {
    const text = describeTarget(parseTarget('не менее 5 школ; увеличение доли на 5 %'), 'ru');
    expect(text).toContain('1) не менее 5 школ');
    expect(text).toContain('2) увеличить: изменение на 5 %');
    expect(text).toContain('Обратите внимание: «на 5 %» — можно понять двояко');
  });

  it.each([
    ['более 5 школ', 'более 5 школ'],
    ['менее 5 школ', 'менее 5 школ'],
    ['имеется', 'должно быть в наличии'],
    ['рост', 'увеличить'],
    ['увеличить число школ на 5', 'увеличить: изменение на 5 школ'],
    ['школа № 5', 'Показателя, который можно проверить, здесь нет.'],
    ['не менее 2 от МР', 'не менее 2'],
  ])('«%s» begins with «%s»', (text, line) => {
    expect(describeTarget(parseTarget(text), 'ru').split('\n')[0]).toBe(line);
  });

  it('quotes no more than a line', () => {
    const text = describeTarget(parseTarget('слово '.repeat(5_000)), 'ru');
    expect(text.length).toBeLessThan(300);
    expect(text).toContain('слишком длинный');
  });
});
