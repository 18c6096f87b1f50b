import { describe, expect, it } from 'vitest';
import { describeTiming, parseTiming } from '../../src/timing/index.js';

function lines(phrase: string, lang: 'ru' | 'en'): string[] {
  return describeTiming(parseTiming(phrase), lang).split('\n');
}

describe('describeTiming', () => {
  it('tells the dates in ISO form and in words', () => {
    expect(lines('сентябрь – ноябрь 2021', 'ru')).toEqual([
      '«сентябрь – ноябрь 2021»',
      'Понято: период',
      'Даты (с точностью до месяца):',
      '  2021-09-01 – 2021-11-30  сентябрь – ноябрь 2021 года',
    ]);
    expect(lines('до 18.06.2021', 'en').slice(1)).toEqual([
      'Understood: deadline',
      'Dates (exact to a day):',
      '  … – 2021-06-18  до 18 июня 2021 года',
    ]);
    expect(lines('18.06.2021', 'ru')).toContain('  2021-06-18  18 июня 2021 года');
  });

  it('tells recurrence, length, event, needs and what stayed text', () => {
    expect(lines('ежеквартально, в течение 10 дней после сдачи отчёта (форма № 2)', 'ru')).toEqual([
      '«ежеквартально, в течение 10 дней после сдачи отчёта (форма № 2)»',
      'Понято: срок, который отсчитывается от события',
      'Даты: дат в тексте нет',
      'Повторение: ежеквартально (FREQ=MONTHLY;INTERVAL=3)',
      'Продолжительность: до 10 дней (../P10D)',
      'Отсчёт: сдача отчёта',
      'Чтобы назвать точные даты, нужно: срок проекта, дата события',
      'Осталось текстом: «(форма № 2)»',
    ]);
    expect(lines('2 раза в год', 'ru')).toContain('Повторение: 2 раза в год');
  });

  it('tells problems with a suggestion', () => {
    expect(lines('сентябырь 2021', 'ru').slice(-2)).toEqual([
      'Обратите внимание:',
      '  похоже на опечатку: «сентябырь»; возможно, «сентябрь»',
    ]);
    expect(lines('как получится', 'en').slice(-2)).toEqual([
      'Note:',
      '  the term is not understood: «как получится»',
    ]);
  });
});
