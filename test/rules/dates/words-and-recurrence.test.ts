import { describe, expect, it } from 'vitest';
import { neverOccurs } from '../../../src/rules/dates/compare/recurrence-days.js';
import { datesInText } from '../../../src/rules/dates/compare/text-dates.js';
import { passport, plan, saidBy } from '../small-documents.js';

const severities = async (rule: string, ...documents: readonly string[]) =>
  (await saidBy(`dates/${rule}`, ...documents)).map((text) => text.split(' ')[0]);

describe('neverOccurs', () => {
  const MAY = [{ from: '2022-05-02', to: '2022-05-08' }];
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', MAY, false],
    ['FREQ=WEEKLY;BYDAY=MO', [{ from: '2022-05-03', to: '2022-05-08' }], true],
    ['FREQ=YEARLY;BYMONTH=8', MAY, true],
    ['FREQ=YEARLY;BYMONTH=5', MAY, false],
    ['FREQ=MONTHLY;BYMONTHDAY=25', MAY, true],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', [{ from: '2022-05-20', to: '2022-05-31' }], false],
    ['FREQ=MONTHLY;BYDAY=1TU', MAY, false],
    ['FREQ=MONTHLY;BYDAY=2TU', MAY, true],
    ['FREQ=MONTHLY;BYDAY=-1MO', MAY, true],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', MAY, false],
    ['FREQ=MONTHLY', MAY, false],
    ['FREQ=WEEKLY;BYDAY=MO', [], false],
    ['FREQ=WEEKLY;BYDAY=MO', [{ from: '2022-05-03' }], false],
  ])('%s in %o: %s', (rule, stretches, expected) => {
    expect(neverOccurs(rule, stretches)).toBe(expected);
  });
});

describe('dates/recurrence-never', () => {
  const PASSPORT = passport(`term: январь – май 2022 года
stages:
  - {id: first, name: Первый, term: январь – февраль 2022 года}`);
  const held = (term: string) => plan(`events:\n  - {name: Отчёт, term: "${term}"}`);
  it.each([
    ['ежегодно в апреле', []],
    ['каждый понедельник', []],
    ['1 раз в квартал', []],
    ['ежегодно в августе', ['error']],
    ['ежемесячно, не позднее 25 числа', []],
    ['по отдельному плану', []],
  ])('%s', async (term, expected) => {
    expect(await severities('recurrence-never', PASSPORT, held(term))).toEqual(expected);
  });
});

describe('datesInText', () => {
  it.each([
    ['Семинар в ноябре 2023 года на базе района', ['ноябре 2023 года']],
    ['Курсы – институт, декабрь 2021', ['декабрь 2021']],
    ['Сбор 12 мая 2022 г. в школе', ['12 мая 2022 г.']],
    ['Выезды в апреле – мае 2022 года', ['апреле – мае 2022 года']],
    ['Приказ от 12 мая 2021 г. № 5', []],
    ['Отчёт за март 2021 года', []],
    ['Итоги с января 2022 года', []],
    ['Конкурс «Лучший учитель, май 2021 года»', []],
    ['План на сентябрь 2021 года', []],
    ['Охват к концу декабря 2021 года', []],
    ['Готовность к 1 сентября 2021 года', []],
    ['Форум 2021 года', []],
    ['Маркетинг 2021 года', []],
  ])('%s', (text, expected) => {
    expect(datesInText(text).map((date) => date.text)).toEqual(expected);
  });
});

describe('dates/in-text', () => {
  const PASSPORT = passport('term: 2022 год');
  const held = (name: string, term: string) =>
    plan(`events:\n  - {name: "${name}", term: "${term}"}`);
  it.each([
    ['in its term', held('Сбор в мае 2022 года', 'апрель – май 2022 года'), []],
    ['partly in its term', held('Сбор, май – июнь 2022 года', 'апрель – май 2022 года'), []],
    ['before its deadline', held('Сбор в мае 2022 года', 'до 01.07.2022'), []],
    ['outside its term', held('Сбор в июле 2022 года', 'апрель – май 2022 года'), ['warning']],
    ['in the project', held('Сбор в мае 2022 года', 'по отдельному плану'), []],
    ['outside the project', held('Сбор в мае 2021 года', 'весь срок проекта'), ['warning']],
  ])('a date %s', async (_, document, expected) => {
    expect(await severities('in-text', PASSPORT, document)).toEqual(expected);
  });

  it('reads tasks and results of the passport', async () => {
    const dated = passport(
      'term: 2022 год\ntasks: [Показать практику в ноябре 2023 года]\nresults: [Показана в мае 2022 года]',
    );
    expect(await severities('in-text', dated)).toEqual(['warning']);
  });
});
