import { describe, expect, it } from 'vitest';
import { agreement, programme, registry, said, severities } from './documents.js';

const THREE = `  - {role: experienced, organization: forest}
  - {role: developing, organization: meadow}
  - {role: operator, organization: academy}`;

describe('mentoring/agreement-parties', () => {
  const parties = (rows: string) => agreement(`parties:\n${rows}`);
  it.each([
    ['three different sides', THREE, []],
    ['sides without roles', THREE.replaceAll(/role: \w+, /g, ''), []],
    ['a side in words', THREE.replace('academy', '{text: Региональный оператор}'), []],
    ['two sides', THREE.replace(/\n.*academy}/, ''), ['требует 3']],
    ['one school twice', THREE.replace('meadow', 'МБОУ «Лесная СШ»'), ['на двух сторонах']],
    ['no operator', THREE.replace('role: operator', 'role: other'), ['регионального оператора']],
  ])('%s', async (_, rows, expected) => {
    const found = await said('agreement-parties', parties(rows));
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  it('compares the schools with those of the programme', async () => {
    const of = (school: string) =>
      programme(`agreement: contract\nexperienced: {organization: ${school}}`);
    expect(await said('agreement-parties', of('forest'), parties(THREE))).toEqual([]);
    expect(await said('agreement-parties', of('meadow'), parties(THREE))).toHaveLength(1);
  });
});

describe('mentoring/direction-unknown', () => {
  it.each([
    ['an id', 'quality', []],
    ['a number', '"1"', []],
    ['a short name with list marks', '"- качество;"', []],
    ['a direction of its own', '{text: медиация}', []],
    ['a slip', 'управление качествам образования', ['Возможно, это «управление качеством']],
    ['another one', 'медиация', ['{text: …}']],
  ])('%s', async (_, direction, expected) => {
    const found = await said('direction-unknown', programme(`directions:\n  - ${direction}`));
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });
});

const TEAMS = `experienced:
  organization: forest
  members:
    - {person: belova, leader: true}
    - {name: Серов Пётр Ильич, post: методист, contact: true}
developing:
  organization: meadow
  members:
    - {name: Чернова Ольга Юрьевна, post: "директор, контактное лицо", leader: true}`;

describe('a mentoring group', () => {
  it.each(['group-composition', 'post-missing', 'empty-row'])(
    'whole is no matter for %s',
    async (rule) => {
      expect(await said(rule, programme(TEAMS))).toEqual([]);
    },
  );

  it.each([
    [
      'a side',
      TEAMS.slice(0, TEAMS.indexOf('developing:')),
      ['error В программе нет развивающейся'],
    ],
    [
      'a leader',
      TEAMS.replace('{person: belova, leader: true}', 'belova'),
      ['warning У опытной управленческой команды не назван руководитель'],
    ],
    ['a contact', TEAMS.replace(', contact: true', ''), ['нет контактного лица']],
    [
      'one of two leaders',
      TEAMS.replace('contact: true', 'contact: true, leader: true'),
      ['второй руководитель'],
    ],
  ])('may lack %s', async (_, body, expected) => {
    expect(await said('group-composition', programme(body))).toEqual(
      expected.map((words) => expect.stringContaining(words)),
    );
  });

  it('may have more teams than allowed', async () => {
    const two =
      'experienced: [{organization: forest}, {organization: academy}]\ndeveloping: {organization: meadow}';
    expect(await said('group-composition', programme(two))).toContainEqual(
      expect.stringContaining('а положение допускает 1'),
    );
  });

  it.each([
    ['a duty for a post', 'post: методист', 'post: контактное лицо'],
    ['no post', 'post: методист, ', ''],
  ])('may have %s', async (_, from, to) => {
    expect(await said('post-missing', programme(TEAMS.replace(from, to)))).toEqual([
      expect.stringContaining('«Серов Пётр Ильич»'),
    ]);
  });

  it('may have an empty row', async () => {
    const blank = TEAMS.replace(
      '    - {person: belova, leader: true}',
      '    - {person: belova, leader: true}\n    - {number: "2"}',
    );
    expect(await severities('empty-row', programme(blank))).toEqual(['warning']);
  });
});

const ROWS = `territory: district
teams:
  - {number: "1.", organization: forest, kind: experienced, head: belova, directions: [quality]}
  - {number: "2.", organization: meadow, kind: developing, head: {name: Чернова Ольга Юрьевна}, directions: [quality]}`;

describe('a registry of teams', () => {
  it.each([
    ['a pair', ROWS, []],
    ['two numbered teams of one group', ROWS.replaceAll('kind:', 'group: 1, kind:'), []],
    [
      'a territory of another kind',
      `${ROWS.replace('territory: district', 'territory: academy')}\n  - {organization: {text: Школа}, kind: experienced}\n  - {organization: {text: Лицей}, kind: developing}`,
      [],
    ],
    ['half a group', ROWS.replace(/\n.*developing.*/, ''), ['error']],
    [
      'two groups',
      `${ROWS}\n  - {organization: {text: Школа}, kind: experienced}\n  - {organization: {text: Лицей}, kind: developing}`,
      ['error'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await severities('groups-per-territory', registry(body))).toEqual(expected);
  });

  it('has no empty rows', async () => {
    const blank = registry(`${ROWS}\n  - {number: "3."}`);
    expect(await said('empty-row', registry(ROWS))).toEqual([]);
    expect(await said('empty-row', blank)).toEqual([expect.stringContaining('Строка 3 реестра')]);
  });

  it.each([
    ['the same', TEAMS, []],
    ['a leader not named', TEAMS.replace('{person: belova, leader: true}', 'belova'), []],
    ['a direction by its number', `${TEAMS}\ndirections: ["1"]`, []],
    [
      'another leader',
      TEAMS.replace('person: belova', 'name: Орлова Вера Львовна, post: директор'),
      ['Орлова Вера Львовна'],
    ],
    [
      'another school',
      TEAMS.replace('organization: meadow', 'organization: academy'),
      ['в реестре команд её нет'],
    ],
    [
      'another side',
      TEAMS.replace('experienced:', 'x')
        .replace('developing:', 'experienced:')
        .replace('x', 'developing:'),
      ['развивающаяся, а в реестре', 'опытная, а в реестре'],
    ],
    ['another direction', `${TEAMS}\ndirections: [staff]`, ['управление кадровой политикой']],
  ])('says what its programme says: %s', async (_, body, expected) => {
    const found = await said(
      'registry-disagrees',
      registry(ROWS),
      programme(`registry: registry\n${body}`),
    );
    expect(found).toHaveLength(expected.length);
    for (const words of expected) expect(found).toContainEqual(expect.stringContaining(words));
  });
});

const marks = (mark: string) => `kind: progress
format: 1
id: marks
of: plan
date: ноябрь 2022 года
events:
  - ${mark}
`;

describe('mentoring/completion-mark', () => {
  it.each([
    ['done on a day', '{event: a, state: done, date: 10.10.2022}', []],
    ['done in the month of the marks', '{event: a, state: done, date: 30.11.2022}', []],
    [
      'shown by an order with its date',
      '{event: a, state: done, evidence: [{text: приказ, date: 10.10.2022}]}',
      [],
    ],
    [
      'put off with reason and term',
      '{event: a, state: moved, to: май 2023 года, reason: карантин}',
      [],
    ],
    ['done some time', '{event: a, state: done}', ['warning']],
    ['done in days to come', '{event: a, state: done, date: 01.12.2022}', ['error']],
    ['not done for no reason', '{event: a, state: failed}', ['error']],
    ['put off for ever', '{event: a, state: moved, reason: карантин}', ['warning']],
  ])('%s', async (_, mark, expected) => {
    expect(await severities('completion-mark', marks(mark))).toEqual(expected);
  });

  it('tells once of marks that say no day at all, one by one of some that do not', async () => {
    const bare = '{event: a, state: done}\n  - {event: a, state: done}';
    const dated = `${bare}\n  - {event: a, state: done, date: 10.10.2022}`;
    expect(await severities('completion-mark', marks(bare))).toEqual(['warning']);
    expect(await severities('completion-mark', marks(dated))).toEqual(['warning', 'warning']);
  });
});
