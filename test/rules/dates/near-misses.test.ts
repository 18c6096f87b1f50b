import { describe, expect, it } from 'vitest';
import { changed, findingsOf, SOUND } from './documents.js';

type Changes = readonly (readonly [from: string, to: string])[];

/** What looks like a mistake and is none: the rule in question (and mostly every other) stays silent. */
const LAWFUL: Readonly<Record<string, Readonly<Record<string, Changes>>>> = {
  'dates/order': {
    'one month at both ends of a stage': [['end: октябрь 2021 года', 'end: сентябрь 2021 года']],
    'a term over New Year': [
      ['ноябрь – декабрь 2021 года', 'ноябрь 2021 – январь 2022 года'],
      ['декабрь 2021 года}', 'январь 2022 года}'],
    ],
    'days of one month': [['до 20.09.2021', 'с 15 по 20 сентября 2021 года']],
  },
  'dates/unreadable': {
    'a term without a date': [['до 20.09.2021', 'по согласованию сторон']],
    'an abbreviated month': [['октябрь 2021 года}', 'окт. 2021 г.}']],
    'a leap day': [
      ['term: сентябрь 2021 – август 2022 года', 'term: сентябрь 2021 – август 2024 года'],
      ['end: август 2022 года', 'end: август 2024 года'],
      ['Доклад на совещании, term: август 2022 года', 'Доклад на совещании, term: 29.02.2024'],
    ],
  },
  'dates/spelling': {
    'a short form': [['октябрь 2021 года}', 'окт. 2021г.}']],
    'another case': [['октябрь 2021 года}', 'в октябре 2021 года}']],
    'capital letters': [['октябрь 2021 года}', 'ОКТЯБРЬ 2021 ГОДА}']],
  },
  'dates/weekday': {
    'the right day': [['17 февраля 2022 года', '"четверг, 17 февраля 2022 года"']],
    'a recurrence': [['term: по отдельному плану', 'term: каждый понедельник в 16.00']],
    'no day of the week': [['17 февраля 2022 года', '17.02.2022']],
  },
  'dates/outside-project': {
    'the last day of the project': [
      ['Доклад на совещании, term: август 2022 года', 'Доклад на совещании, term: 31.08.2022'],
    ],
    'a term for the whole project': [
      ['term: по отдельному плану', 'term: в течение всего срока реализации проекта'],
    ],
    'an approval before the project': [['date: 25.08.2021', 'date: 01.06.2021']],
  },
  'dates/outside-stage': {
    'a deadline in the first days of the stage': [['до 20.09.2021', 'до 02.09.2021']],
    'a monthly meeting': [['term: по отдельному плану', 'term: ежемесячно']],
    'an open term from the stage on': [['term: май – июнь 2022 года', 'term: с мая 2022 года']],
  },
  'dates/stage-misplaced': {
    'one of three events': [['октябрь 2021 года}\n  - stage', 'ноябрь 2021 года}\n  - stage']],
    'whole-project events do not count': [
      ['сентябрь – октябрь 2021 года}', 'в течение всего срока реализации проекта}'],
      ['term: октябрь 2021 года}', 'term: в течение всего срока реализации проекта}'],
    ],
    'two events are too few': [
      ['май – июнь 2022 года', 'апрель – июнь 2022 года'],
      [
        'Доклад на совещании, term: август 2022 года',
        'Доклад на совещании, term: апрель – август 2022 года',
      ],
    ],
  },
  'dates/stage-overlap': {
    'the next day': [
      ['end: октябрь 2021 года', 'end: 31.10.2021'],
      ['start: ноябрь 2021 года', 'start: 01.11.2021'],
    ],
    'years side by side': [
      ['term: сентябрь 2021 – август 2022 года', 'term: сентябрь 2021 – декабрь 2023 года'],
      ['start: май 2022 года, end: август 2022 года', 'start: май 2022 года, end: 2023 год'],
    ],
    'a stage that is not dated': [
      ['start: ноябрь 2021 года, end: апрель 2022 года', 'start: ноябрь 2021 года'],
    ],
  },
  'dates/stage-gap': {
    'a weekend between': [
      ['end: октябрь 2021 года', 'end: 29.10.2021'],
      ['start: ноябрь 2021 года', 'start: 01.11.2021'],
    ],
    'New Year holidays between': [
      ['end: октябрь 2021 года', 'end: 31.12.2021'],
      ['start: ноябрь 2021 года', 'start: 10.01.2022'],
    ],
    'a short stage inside a long one': [
      [
        'start: ноябрь 2021 года, end: апрель 2022 года',
        'start: сентябрь 2021 года, end: апрель 2022 года',
      ],
    ],
  },
  'dates/stages-cover-project': {
    'a weekend at the end': [['end: август 2022 года', 'end: 31.08.2022']],
    'a stage that is not dated': [
      ['start: сентябрь 2021 года, end: октябрь 2021 года', 'end: октябрь 2021 года'],
    ],
    'the first working day of the year': [
      ['term: сентябрь 2021 – август 2022 года', 'term: 01.01.2022 – 31.08.2022'],
      [
        'start: сентябрь 2021 года, end: октябрь 2021 года',
        'start: 10.01.2022, end: февраль 2022 года',
      ],
    ],
  },
  'dates/sequence': {
    'two seminars in one month': [['17 февраля 2022 года', 'декабрь 2021 года']],
    'a day in the month of the one before': [['17 февраля 2022 года', '01.12.2021']],
    'numbers that begin anew in another document': [
      [
        '  - {number: "3", term: апрель 2022 года}\n',
        '  - {number: "3", term: апрель 2022 года}\n---\nkind: triads\nformat: 1\nid: more-triads\nproject: demo\nseminars:\n  - {number: "1", term: октябрь 2021 года}\n  - {number: "2", term: ноябрь 2021 года}\n',
      ],
    ],
  },
  'dates/disagree': {
    'a day in the last month': [['term: декабрь 2021 года', 'term: 03.12.2021']],
    'a preparation that ends before the seminar': [
      [
        'Подготовка и проведение семинара № 1, term: ноябрь – декабрь',
        'Подготовка к семинару № 1, term: ноябрь',
      ],
    ],
    'a deadline that the seminar keeps': [['январь – февраль 2022 года', 'до 1 марта 2022 года']],
  },
  'dates/wrong-year': {
    'last year before the New Year, this year after': [
      ['ноябрь – декабрь 2021 года', 'декабрь 2021 – январь 2022 года'],
      ['term: декабрь 2021 года', 'term: январь 2022 года'],
    ],
    'another stage, not another year': [['term: октябрь 2021 года', 'term: март 2022 года']],
    'an open start before the project': [['term: по отдельному плану', 'term: с 2019 года']],
  },
  'approval/incomplete': {
    'a draft': [
      [
        '{word: УТВЕРЖДАЮ, post: Начальник управления, name: А.А. Иванова, date: 25.08.2021}',
        '{status: draft, post: Начальник управления}',
      ],
    ],
    'an order': [
      [
        '{word: УТВЕРЖДАЮ, post: Начальник управления, name: А.А. Иванова, date: 25.08.2021}',
        '{word: УТВЕРЖДЁН, act: {kind: приказ, date: 25.08.2021, number: "45"}}',
      ],
    ],
    'an incomplete date, which is said elsewhere': [
      ['date: 25.08.2021', 'date: « 25 » _____ 2021 г.'],
    ],
  },
};

it('finds nothing in the sound project', async () => {
  expect(await findingsOf(SOUND)).toEqual([]);
});

describe.each(Object.entries(LAWFUL))('%s is silent on', (rule, cases) => {
  it.each(Object.entries(cases))('%s', async (_name, changes) => {
    const findings = await findingsOf(changed(...changes));
    const spoken = findings.flatMap((one) => [one, ...one.consequences]);
    expect(spoken.filter((one) => one.rule === rule)).toEqual([]);
    expect(findings.filter((one) => one.rule.startsWith('schema/'))).toEqual([]);
  });
});
