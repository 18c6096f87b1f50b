import { expect, it } from 'vitest';
import { changed, findingsOf, SOUND, said } from './documents.js';

type Case = readonly [
  what: string,
  changes: readonly (readonly [from: string, to: string])[],
  expected: readonly string[],
];

/** One thing broken in a sound project, and all that is said then (with what is attached after `+`). */
const MUTATIONS: readonly Case[] = [
  [
    'a term turned round',
    [['сентябрь – октябрь 2021 года}', 'октябрь 2021 – сентябрь 2021 года}']],
    ['dates/order error'],
  ],
  [
    'the two dates of a stage swapped',
    [
      [
        'start: сентябрь 2021 года, end: октябрь 2021 года',
        'start: октябрь 2021 года, end: сентябрь 2021 года',
      ],
    ],
    ['dates/order error'],
  ],
  ['no such day', [['до 20.09.2021', 'до 31.09.2021']], ['dates/unreadable error']],
  ['no term at all', [['до 20.09.2021', 'дважды подумав']], ['dates/unreadable error']],
  [
    'a slip in a month',
    [['октябрь 2021 года}\n  - stage', 'октбярь 2021 года}\n  - stage']],
    ['dates/spelling warning'],
  ],
  ['a Latin letter', [['май – июнь', 'мaй – июнь']], ['dates/spelling warning']],
  [
    'the wrong day of the week',
    [['17 февраля 2022 года', '"пятница, 17 февраля 2022 года"']],
    ['dates/weekday error'],
  ],
  [
    'an event after the project',
    [['Доклад на совещании, term: август', 'Доклад на совещании, term: сентябрь']],
    ['dates/outside-project error'],
  ],
  [
    'the last stage beyond the project with its event',
    [
      ['end: август 2022 года', 'end: октябрь 2022 года'],
      ['Доклад на совещании, term: август', 'Доклад на совещании, term: октябрь'],
    ],
    ['dates/outside-project error + dates/outside-project'],
  ],
  [
    'a project that ends a day before the month does',
    [['term: сентябрь 2021 – август 2022 года', 'term: 01.09.2021 – 30.08.2022']],
    ['dates/outside-project info'],
  ],
  [
    'an event in a wrong stage',
    [['term: октябрь 2021 года', 'term: декабрь 2021 года']],
    ['dates/outside-stage error'],
  ],
  [
    'an event that begins too early',
    [['май – июнь 2022 года', 'март – июнь 2022 года']],
    ['dates/outside-stage warning'],
  ],
  [
    'a list with one date outside the stage',
    [['term: октябрь 2021 года', 'term: "сентябрь, декабрь 2021 года"']],
    ['dates/outside-stage warning'],
  ],
  [
    'most events outside their stage',
    [
      ['до 20.09.2021', 'сентябрь – декабрь 2021 года'],
      ['сентябрь – октябрь 2021 года}', 'октябрь – ноябрь 2021 года}'],
    ],
    ['dates/stage-misplaced warning + dates/outside-stage'],
  ],
  [
    'a shared boundary month',
    [['end: октябрь 2021 года', 'end: ноябрь 2021 года']],
    ['dates/stage-overlap warning'],
  ],
  [
    'two shared months',
    [['end: октябрь 2021 года', 'end: декабрь 2021 года']],
    ['dates/stage-overlap error'],
  ],
  [
    'a month between stages',
    [
      ['start: май 2022 года', 'start: июнь 2022 года'],
      ['май – июнь 2022 года', 'июнь 2022 года'],
    ],
    ['dates/stage-gap warning'],
  ],
  [
    'a project that begins before its first stage',
    [['term: сентябрь 2021 – август', 'term: июль 2021 – август']],
    ['dates/approval info', 'dates/stages-cover-project warning'],
  ],
  [
    'two seminars swapped, without a plan',
    [
      ['term: 17 февраля 2022 года', 'term: ноябрь 2021 года'],
      ['семинара № 2', 'встречи'],
    ],
    ['dates/sequence error'],
  ],
  [
    'a seminar in another month than planned',
    [['term: апрель 2022 года}\n', 'term: июнь 2022 года}\n']],
    ['dates/disagree error'],
  ],
  [
    'a seminar before the last month planned',
    [['term: декабрь 2021 года}\n', 'term: ноябрь 2021 года}\n']],
    ['dates/disagree warning'],
  ],
  [
    'a seminar a year early',
    [['term: 17 февраля 2022 года', 'term: 17 февраля 2021 года']],
    ['dates/wrong-year error + dates/disagree + dates/outside-project + dates/sequence'],
  ],
  [
    'an event a year late',
    [['январь – февраль 2022 года', 'январь – февраль 2023 года']],
    ['dates/wrong-year error + dates/disagree + dates/outside-project + dates/sequence'],
  ],
  [
    'one year of a term',
    [['сентябрь – октябрь 2021 года}', 'сентябрь 2020 – октябрь 2021 года}']],
    ['dates/wrong-year error + dates/outside-project'],
  ],
  [
    'the end of a stage a year late',
    [['end: август 2022 года', 'end: август 2023 года']],
    ['dates/wrong-year error + dates/outside-project'],
  ],
  [
    'both dates of a stage a year early',
    [
      [
        'start: сентябрь 2021 года, end: октябрь 2021 года',
        'start: сентябрь 2020 года, end: октябрь 2020 года',
      ],
    ],
    ['dates/wrong-year error + dates/outside-project + dates/wrong-year'],
  ],
  [
    'the project a year early',
    [['term: сентябрь 2021 – август 2022 года', 'term: сентябрь 2020 – август 2021 года']],
    ['dates/wrong-year error + dates/approval + dates/outside-project'],
  ],
  ['a stamp without a name', [['name: А.А. Иванова, ', '']], ['approval/incomplete error']],
  ['a stamp without its word', [['word: УТВЕРЖДАЮ, ', '']], ['approval/incomplete warning']],
  [
    'a stamp with a year only',
    [['date: 25.08.2021', 'date: 2021 год']],
    ['approval/incomplete error'],
  ],
  [
    'approved without anything',
    [
      [
        '{word: УТВЕРЖДАЮ, post: Начальник управления, name: А.А. Иванова, date: 25.08.2021}',
        '{status: approved}',
      ],
    ],
    ['approval/incomplete error'],
  ],
];

it.each(MUTATIONS)('%s', async (_what, changes, expected) => {
  expect((await findingsOf(changed(...changes))).map(said)).toEqual(expected);
});

it('offers the right year as an unsafe fix of the term alone', async () => {
  const findings = await findingsOf(
    changed(['term: 17 февраля 2022 года', 'term: "17 февраля 2021 года"']),
  );
  expect(
    findings.map(({ suggestion, fix }) => [suggestion, fix?.safe, fix?.edits[0]?.text]),
  ).toEqual([['17 февраля 2022 года', false, '17 февраля 2022 года']]);
});

it('offers the right word as a safe fix of the word alone', async () => {
  const [finding] = await findingsOf(changed(['май – июнь', 'май – иьнь']));
  const columns = finding && [finding.range.start.column, finding.range.end.column];
  expect(finding?.fix).toMatchObject({ safe: true, edits: [{ text: 'июнь' }] });
  const line = SOUND.split('\n').find((one) => one.includes('май – июнь')) ?? '';
  expect(columns).toEqual([line.indexOf('июнь') + 1, line.indexOf('июнь') + 5]);
});

it('finds nothing in the sound project', async () => {
  expect(await findingsOf(SOUND)).toEqual([]);
});
