import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';
import { said } from './documents.js';

type Changes = readonly (readonly [from: string, to: string])[];

const PROGRAMME = `kind: mentoring-programme
format: 1
id: programme
title: Программа
period: ноябрь 2021 года – октябрь 2022 года
approval: {name: А.А. Иванова, post: Начальник, date: 29.10.2021}
stages:
  - name: Первый
    term: ноябрь 2021 года
    events:
      - {name: Знакомство, term: ноябрь 2021 года}
      - {name: Супервизия, term: ноябрь 2021 года}
  - name: Второй
    term: декабрь 2021 – сентябрь 2022 года
    events:
      - {name: Практикум, term: декабрь 2021 года}
      - {name: Площадка, term: "декабрь 2021 года, апрель, сентябрь 2022 года"}
      - {name: Встречи, term: ежемесячно}
  - name: Третий
    term: октябрь 2022 года
    events:
      - {name: Отчёт, term: октябрь 2022 года}
`;

const INTERACTION = `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
term: июнь 2021 – июнь 2022 года
---
kind: interaction-plan
format: 1
id: interaction
project: demo
components:
  - name: Цели
    stage: goals
    events:
      - {name: Команды, term: сентябрь 2021 года}
      - {name: Экспертиза, term: октябрь 2021 года}
  - name: Решения
    stage: decisions
    events:
      - {name: Заседания, term: март 2022 года}
      - {name: Совещание, term: апрель 2022 года}
`;

async function dateFindings(text: string, changes: Changes) {
  let changed = text;
  for (const [from, to] of changes) {
    if (!changed.includes(from)) throw new Error(`not in the document: ${from}`);
    changed = changed.replace(from, to);
  }
  const findings = await runExample(changed);
  return findings.filter(({ rule }) => rule.startsWith('dates/'));
}

describe('dates of a mentoring programme', () => {
  it.each<readonly [string, Changes, readonly string[]]>([
    ['sound as it is', [], []],
    [
      'an event for the whole programme outside stages',
      [['Знакомство, term: ноябрь 2021 года', 'Знакомство']],
      [],
    ],
    [
      'a stage that begins on a day',
      [['term: ноябрь 2021 года\n', 'term: 01.11.2021 – 30.11.2021\n']],
      [],
    ],
    [
      'a period that leaves most stages and events outside: said once, at the period',
      [['period: ноябрь 2021 года – октябрь 2022 года', 'period: 2022 год']],
      ['dates/project-misplaced error + dates/outside-project'],
    ],
    [
      'an event that begins before its stage',
      [['Знакомство, term: ноябрь', 'Знакомство, term: октябрь – ноябрь']],
      ['dates/outside-project error'],
    ],
    [
      'a wrong year in a stage',
      [['Практикум, term: декабрь 2021', 'Практикум, term: декабрь 2022']],
      ['dates/wrong-year error + dates/outside-project'],
    ],
    [
      'one of several dates outside the stage',
      [['апрель, сентябрь 2022', 'апрель, октябрь 2022']],
      ['dates/outside-stage warning'],
    ],
    [
      'an event for the whole programme in a short stage',
      [['term: ежемесячно', 'term: на протяжении всего периода реализации программы']],
      ['dates/outside-stage info'],
    ],
    [
      'a month shared by two stages',
      [['term: октябрь 2022 года\n', 'term: сентябрь – октябрь 2022 года\n']],
      ['dates/stage-overlap warning'],
    ],
    [
      'a term nobody understands',
      [['term: ежемесячно', 'term: дважды подумав']],
      ['dates/unreadable error'],
    ],
    [
      'a blank in the stamp',
      [['date: 29.10.2021', 'date: «__» октября 2021 г.']],
      ['dates/incomplete error'],
    ],
  ])('%s', async (_, changes, expected) => {
    expect((await dateFindings(PROGRAMME, changes)).map(said)).toEqual(expected);
  });

  it('are called dates of the programme', async () => {
    const [first] = await dateFindings(PROGRAMME, [
      ['октябрь 2022 года\napproval', 'сентябрь 2022 года\napproval'],
    ]);
    expect(first?.message).toContain('срок программы');
  });
});

describe('dates of an interaction plan', () => {
  it.each<readonly [string, Changes, readonly string[]]>([
    ['sound as it is', [], []],
    ['an event without days', [['term: сентябрь 2021 года', 'term: по отдельному плану']], []],
    [
      'an event after the project: no other year suits its neighbours',
      [['Совещание, term: апрель', 'Совещание, term: август']],
      ['dates/outside-project error'],
    ],
    [
      'a wrong year between its neighbours',
      [['Заседания, term: март 2022', 'Заседания, term: март 2021']],
      ['dates/wrong-year error + dates/outside-project + dates/predecessor'],
    ],
    ['a slip in a month', [['октябрь 2021', 'октбярь 2021']], ['dates/spelling warning']],
  ])('%s', async (_, changes, expected) => {
    expect((await dateFindings(INTERACTION, changes)).map(said)).toEqual(expected);
  });
});
