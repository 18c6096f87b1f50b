import { describe, expect, it } from 'vitest';
import { formatDay, parseTiming, printInterval, printTiming } from '../../src/timing/index.js';
import { printRepeat } from '../../src/timing/print/repeat.js';
import { composeTiming } from '../../src/timing/print/timing.js';
import type { Interval, Precision, Repeat } from '../../src/timing/timing.js';

const INTERVALS: readonly (readonly [Interval, Precision, string])[] = [
  [{ from: '2021-09-01', to: '2021-11-30' }, 'month', 'сентябрь – ноябрь 2021 года'],
  [{ from: '2021-09-01', to: '2021-11-30' }, 'day', '1 сентября – 30 ноября 2021 года'],
  [{ from: '2021-11-15', to: '2021-11-20' }, 'day', '15–20 ноября 2021 года'],
  [{ from: '2021-12-25', to: '2022-01-10' }, 'day', '25 декабря 2021 года – 10 января 2022 года'],
  [{ from: '2021-09-01', to: '2022-05-31' }, 'year', '2021/2022 учебный год'],
  [{ from: '2021-09-01', to: '2024-05-31' }, 'year', 'сентябрь 2021 года – май 2024 года'],
  [{ from: '2021-09-01', to: '2021-12-15' }, 'month', '1 сентября – 15 декабря 2021 года'],
  [{ from: '2021-01-01', to: '2021-09-30' }, 'quarter', 'I квартал – III квартал 2021 года'],
  [{ from: '--09-01', to: '--05-31' }, 'month', 'сентябрь – май'],
  [{ from: '--06-20', to: '--06-10' }, 'day', '20 июня – 10 июня'],
  [{ to: '2021-12-31' }, 'year', 'до 2021 года'],
  [{ from: '2021-05-11' }, 'decade', 'с II декады мая 2021 года'],
  [{}, 'day', ''],
];

const REPEATS: readonly (readonly [Repeat, string])[] = [
  [{ rrule: 'FREQ=MONTHLY' }, 'ежемесячно'],
  [{ rrule: 'FREQ=MONTHLY', atLeast: true }, 'не реже 1 раза в месяц'],
  [{ rrule: 'FREQ=MONTHLY;INTERVAL=6' }, '1 раз в полугодие'],
  [{ rrule: 'FREQ=WEEKLY;INTERVAL=2' }, '1 раз в 2 недели'],
  [{ times: 2, per: 'P1Y' }, '2 раза в год'],
  [{ times: 5, per: 'P1M', atLeast: true }, 'не реже 5 раз в месяц'],
  [{ rrule: 'FREQ=WEEKLY;BYDAY=WE' }, 'каждую среду'],
  [
    { rrule: 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=16;BYMINUTE=0' },
    'по понедельникам, четвергам в 16.00',
  ],
  [{ rrule: 'FREQ=WEEKLY;BYDAY=FR', atLeast: true }, 'не реже 1 раза в неделю, каждую пятницу'],
  [{ rrule: 'FREQ=MONTHLY;BYDAY=2TU,-1TU' }, 'каждый 2-й вторник и последний вторник месяца'],
  [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,-1' }, '1, последнего числа каждого месяца'],
  [{ rrule: 'FREQ=MONTHLY', due: 'до 10 числа' }, 'ежемесячно, до 10 числа'],
];

describe('printing', () => {
  it.each(INTERVALS)('%j by the %s', (interval, precision, printed) => {
    expect(printInterval(interval, precision)).toBe(printed);
  });

  it.each(REPEATS)('%j', (repeat, printed) => {
    expect(printRepeat(repeat)).toBe(printed);
  });

  it('says a day with and without its year', () => {
    expect(formatDay('2021-06-18')).toBe('18 июня 2021 года');
    expect(formatDay('--06-18')).toBe('18 июня');
  });

  it('keeps a phrase as it was written', () => {
    for (const phrase of ['Июнь 2021г', 'по согласованию сторон', 'как получится']) {
      expect(printTiming(parseTiming(phrase))).toBe(phrase);
    }
  });

  it.each([
    ['ноябрь 2022, 2023 годов', 'ноябрь 2022 года, ноябрь 2023 года'],
    ['Февраль, май 2022', 'февраль, май 2022 года'],
    ['Декабрь 2021, далее - ежегодно', 'декабрь 2021 года, далее – ежегодно'],
    ['в т.г. ежемесячно', 'в течение года, ежемесячно'],
    ['в течение учебного года', 'в течение учебного года'],
    ['за месяц до начала конкурса', 'за 1 месяц до начала конкурса'],
    ['в течение 21 дня со дня подачи заявки', 'в течение 21 дня со дня подачи заявки'],
    ['через 2 месяца после выпуска', 'через 2 месяца после выпуска'],
    ['после согласования', 'со дня согласования'],
    ['от 3-х месяцев до года', 'от 3 месяцев до 1 года'],
    ['на 5 лет', '5 лет'],
  ])('%s is %s in house style', (phrase, printed) => {
    expect(composeTiming(parseTiming(phrase))).toBe(printed);
  });
});
