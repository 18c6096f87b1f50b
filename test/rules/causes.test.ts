import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { findingsAfter, PASSPORT, PLAN, TRIADS } from './spoilt-example.js';

/** What is said, and how much follows from it: `dates/wrong-year error + 34`. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, consequences }) =>
    consequences.length === 0
      ? `${rule} ${severity}`
      : `${rule} ${severity} + ${consequences.length}`,
  );
}

const TERM = 'term: июнь 2021 – июнь 2022 года';
const MAIN = 'start: сентябрь 2021 года\n    end: апрель 2022 года';
const PREPARATORY = 'start: июнь 2021 года\n    end: август 2021 года';

describe('one root cause is one finding', () => {
  it.each([
    [
      'stage dates that push its events out',
      MAIN,
      'start: сентябрь 2021 года\n    end: сентябрь 2021 года',
      ['dates/stage-misplaced error + 10'],
    ],
    [
      'a stage with a wrong year at its beginning',
      MAIN,
      'start: сентябрь 2022 года\n    end: апрель 2022 года',
      ['dates/wrong-year error + 2'],
    ],
    [
      'a stage that begins at an unread date',
      MAIN,
      'start: как сойдёт снег\n    end: апрель 2022 года',
      ['dates/unreadable error'],
    ],
    [
      'a stage that ends on a day that is not there',
      MAIN,
      'start: сентябрь 2021 года\n    end: 31.04.2022',
      ['dates/unreadable error'],
    ],
    [
      'a project a year early',
      TERM,
      'term: июнь 2020 – июнь 2021 года',
      ['dates/wrong-year error + 34'],
    ],
    [
      'a project a year late',
      TERM,
      'term: июнь 2022 – июнь 2023 года',
      ['dates/wrong-year error + 36'],
    ],
    [
      'a project in another decade',
      TERM,
      'term: январь – март 2011 года',
      ['dates/project-misplaced error + 38'],
    ],
    [
      'a project whose term nobody understands',
      TERM,
      'term: в лучшие времена',
      ['dates/unreadable error'],
    ],
    [
      'a task under another id',
      '- id: practices\n',
      '- id: practics\n',
      ['trace/reference-unknown error + 3'],
    ],
    [
      'an indicator under another id',
      '- id: heads-at-seminars\n',
      '- id: heads\n',
      ['trace/reference-unknown error + 1'],
    ],
    [
      'a stage under another id',
      '- id: main\n',
      '- id: basic\n',
      ['trace/reference-unknown error'],
    ],
    [
      'a group under another id',
      '- group: heads\n',
      '- group: leaders\n',
      ['participants/unknown error'],
    ],
    [
      'another project’s id in the passport',
      'project: smart-leader\n',
      'project: smart-lider\n',
      ['trace/reference-unknown error'],
    ],
    ['a passport that cannot be read', 'relevance:\n', 'relevance: [\n', ['schema/syntax error']],
  ])('%s', async (_, from, to, expected) => {
    expect(told(await findingsAfter(PASSPORT, [from, to]))).toEqual(expected);
  });

  it('two stages whose dates are interchanged: said at each of them', async () => {
    const changes = [
      [PREPARATORY, 'start: XX'],
      [MAIN, PREPARATORY],
      ['start: XX', MAIN],
    ] as const;
    expect(told(await findingsAfter(PASSPORT, ...changes))).toEqual([
      'dates/stage-misplaced error + 7',
      'dates/stage-misplaced error + 10',
    ]);
  });

  it('a wrong year that breaks the order of five seminars', async () => {
    const changes = ['term: ноябрь 2021 года', 'term: ноябрь 2022 года'] as const;
    const [finding, ...others] = await findingsAfter(TRIADS, changes);
    expect(others).toEqual([]);
    expect(finding?.suggestion).toBe('ноябрь 2021 года');
    expect(finding?.consequences.map(({ rule }) => rule)).toContain('dates/sequence');
  });

  it('a stage with both of its dates a year late', async () => {
    const [finding, ...others] = await findingsAfter(PASSPORT, [
      MAIN,
      'start: сентябрь 2022 года\n    end: апрель 2023 года',
    ]);
    expect(others).toEqual([]);
    expect(finding?.consequences.map(({ rule }) => rule)).toContain('dates/wrong-year');
  });

  it('somebody who stands twice in the list, and is counted so', async () => {
    const [finding, ...others] = await findingsAfter(PASSPORT, [
      '      - Тевризский МР\n',
      '      - Тарский МР\n',
    ]);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('participants/duplicate');
    expect(new Set(finding?.consequences.map(({ rule }) => rule))).toEqual(
      new Set(['participants/count-mismatch', 'participants/unknown']),
    );
  });

  it('somebody left out of the list, whose number was not changed', async () => {
    const [finding, ...others] = await findingsAfter(PASSPORT, ['      - Тевризский МР\n', '']);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('participants/unknown');
    expect(finding?.consequences.map(({ rule }) => rule)).toEqual(['participants/count-mismatch']);
  });

  it('a workshop run by a member of a triad in the place of another', async () => {
    const [finding, ...others] = await findingsAfter(TRIADS, [
      'municipality: Тевризский МР',
      'municipality: Тарский МР',
    ]);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('roles/workshop-by-triad-member');
  });

  it('a module that is named in many workshops and declared in no column', async () => {
    const [finding, ...others] = await findingsAfter(TRIADS, [
      'name: Точка роста',
      'name: Кванториум',
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'matrix/module-unknown' });
    expect(finding?.related.length).toBeGreaterThan(10);
  });

  it('a name that nobody has, wherever the plan uses it', async () => {
    const [finding, ...others] = await findingsAfter(PLAN, [
      /Администратор подпроекта/g,
      'Ответственный за подпроект',
    ]);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('participants/unknown');
    expect(finding?.related.length).toBeGreaterThan(2);
  });
});

it('is as grave as the gravest of what follows', async () => {
  const partly = 'start: сентябрь 2021 года\n    end: октябрь 2021 года';
  const [finding] = await findingsAfter(PASSPORT, [MAIN, partly]);
  expect(finding).toMatchObject({ rule: 'dates/stage-misplaced', severity: 'error' });
});
