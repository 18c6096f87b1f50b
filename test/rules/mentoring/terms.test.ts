import { describe, expect, it } from 'vitest';
import { saidBy } from '../small-documents.js';
import { agreement, programme, severities } from './documents.js';

const stages = (first: string, last: string) =>
  programme(`stages:\n  - {name: Первый, term: ${first}}\n  - {name: Второй, term: ${last}}`);

const period = (term: string, more = '') => programme(`period: ${term}\n${more}`);

describe('mentoring/duration', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['twelve months to the day', period('01.12.2021 – 30.11.2022'), []],
    ['twelve calendar months', stages('декабрь 2021 года', 'октябрь – ноябрь 2022 года'), []],
    ['three months', period('январь – март 2022 года'), []],
    ['a year said as such', period('2022 год'), []],
    ['no dates at all', period('по согласованию сторон'), []],
    ['thirteen months with both ends', period('декабрь 2021 – декабрь 2022 года'), ['warning']],
    ['a day too many', period('01.12.2021 – 01.12.2022'), ['error']],
    ['fourteen months by its stages', stages('ноябрь 2021 года', 'декабрь 2022 года'), ['error']],
    ['two months', period('январь – февраль 2022 года'), ['error']],
  ])('%s', async (_, document, expected) => {
    expect(await severities('duration', document)).toEqual(expected);
  });

  it.each([
    ['within a year', 'ноябрь 2023 года', []],
    ['beyond a year', 'декабрь 2023 года', ['error']],
    ['before the planned end', 'октябрь 2022 года', ['error']],
  ])('an extension %s', async (_, until, expected) => {
    const extended = period('декабрь 2021 – ноябрь 2022 года', `extension: {until: ${until}}`);
    expect(await severities('duration', extended)).toEqual(expected);
  });

  it('knows no limits without a regulation', async () => {
    expect(await saidBy('mentoring/duration', period('2020 – 2025 годы'))).toEqual([]);
  });
});

describe('mentoring/agreement-term', () => {
  const planned = period('декабрь 2021 – ноябрь 2022 года', 'agreement: contract');
  it.each([
    ['the same term', 'декабрь 2021 – ноябрь 2022 года', []],
    ['a longer one', '24.11.2021 – 31.12.2022', []],
    ['one by the day', '15.12.2021 – 30.11.2022', ['info']],
    ['one that begins later', 'январь – ноябрь 2022 года', ['error']],
    ['one of another year', '2023 год', ['error']],
    ['one in words', 'до исполнения обязательств', []],
  ])('%s', async (_, term, expected) => {
    expect(await severities('agreement-term', planned, agreement(`term: ${term}`))).toEqual(
      expected,
    );
  });

  it('does not ask it to cover an extension', async () => {
    const extended = `${planned}extension: {until: март 2023 года}\n`;
    const contract = agreement('term: декабрь 2021 – ноябрь 2022 года');
    expect(await severities('agreement-term', extended, contract)).toEqual([]);
  });
});

describe('dates/stages-cover-project', () => {
  const staged = (last: string) =>
    `${period('декабрь 2021 – ноябрь 2022 года', 'extension: {until: март 2023 года}')}stages:
  - {name: Первый, term: декабрь 2021 – июнь 2022 года}
  - {name: Второй, term: июль – ${last} 2022 года}
`;
  it.each([
    ['the planned period', 'ноябрь', 0],
    ['less than the planned period', 'сентябрь', 1],
  ])('lets the stages of an extended programme cover %s', async (_, last, count) => {
    expect(await saidBy('dates/stages-cover-project', staged(last))).toHaveLength(count);
  });
});

const report = (date: string) => `kind: completion-report
format: 1
id: report
programme: programme
date: ${date}
`;

describe('mentoring/report-deadline', () => {
  it.each([
    ['in time', '20.12.2022', []],
    ['on the last day', '30.12.2022', []],
    ['before the end', '25.11.2022', []],
    ['a day late', '31.12.2022', ['error']],
  ])('%s', async (_, date, expected) => {
    const planned = period('декабрь 2021 – ноябрь 2022 года');
    expect(await severities('report-deadline', planned, report(date))).toEqual(expected);
  });

  it('counts from the end as it came about', async () => {
    const earlier = period('декабрь 2021 – ноябрь 2022 года', 'ended: {date: 30.09.2022}');
    expect(await severities('report-deadline', earlier, report('20.12.2022'))).toEqual(['error']);
  });
});

const step = (term: string, bounds: string) => `kind: procedure
format: 1
id: steps
title: Порядок
steps:
  - {name: Реализация, term: ${term}, bounds: ${bounds}}
`;

describe('dates/bounds', () => {
  it.each([
    ['within them', 'декабрь 2021 – ноябрь 2022 года', '{from: 3 месяца, to: 12 месяцев}', []],
    ['a deadline', 'до 30.11.2022', '{from: 3 месяца, to: 12 месяцев}', []],
    ['the shortest', 'январь – март 2022 года', '{from: 3 месяца}', []],
    [
      'a month more at its ends',
      'декабрь 2021 – декабрь 2022 года',
      '{to: 12 месяцев}',
      ['warning'],
    ],
    ['two months more', 'декабрь 2021 – февраль 2023 года', '{to: 12 месяцев}', ['error']],
    ['too short', 'январь – февраль 2022 года', '{from: 3 месяца}', ['warning']],
  ])('%s', async (_, term, bounds, expected) => {
    const found = await saidBy('dates/bounds', step(term, bounds));
    expect(found.map((text) => text.split(' ')[0])).toEqual(expected);
  });
});
