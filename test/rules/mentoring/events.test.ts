import { describe, expect, it } from 'vitest';
import { programme, severities } from './documents.js';

const events = (...all: readonly string[]) =>
  `events:\n${all.map((event) => `  - ${event}`).join('\n')}`;

describe('mentoring/other-direction', () => {
  it.each([
    ['its own direction', '[quality]', '{name: Практикум по управлению качеством образования}', 0],
    ['another one', '[quality]', '{name: Практикум по управлению кадровой политикой}', 1],
    [
      'another one that the event names as its own',
      '[quality]',
      '{name: Практикум по управлению кадровой политикой, directions: [staff]}',
      0,
    ],
    [
      'another one in a part',
      '[quality]',
      '{name: Практикум, items: [управление кадровой политикой]}',
      1,
    ],
    [
      'a direction nobody knows',
      '[нечто]',
      '{name: Практикум по управлению кадровой политикой}',
      0,
    ],
    ['no direction chosen', '[]', '{name: Практикум по управлению кадровой политикой}', 0],
  ])('%s', async (_, directions, event, count) => {
    const document = programme(`directions: ${directions}\n${events(event)}`);
    expect(await severities('other-direction', document)).toHaveLength(count);
  });
});

describe('mentoring/procedure-disagrees', () => {
  const procedure = (term: string, regulation = 'rules') => `kind: procedure
format: 1
id: steps
title: Алгоритм
regulation: ${regulation}
steps:
  - name: Формирование группы
    items: [заключение 3-х стороннего соглашения (между участниками)]
    term: ${term}
`;
  const signing = (term: string, name = 'Заключение 3-х стороннего соглашения') =>
    programme(events(`{name: ${name}, term: ${term}}`));
  it.each([
    ['the same month', signing('ноябрь 2021 года'), 'ноябрь 2021 года', []],
    ['a day of the month', signing('24.11.2021'), 'ноябрь 2021 года', []],
    ['before a deadline', signing('октябрь 2021 года'), 'до 26.11.2021', []],
    ['partly earlier', signing('октябрь – ноябрь 2021 года'), 'ноябрь 2021 года', ['warning']],
    ['later', signing('декабрь 2021 года'), 'ноябрь 2021 года', ['warning']],
    [
      'something else',
      signing('декабрь 2021 года', 'Заключение экспертов'),
      'ноябрь 2021 года',
      [],
    ],
    ['a step in words', signing('декабрь 2021 года'), 'по согласованию сторон', []],
  ])('%s', async (_, document, term, expected) => {
    expect(await severities('procedure-disagrees', document, procedure(term))).toEqual(expected);
  });

  it('asks the procedure of the same regulation only', async () => {
    const other = procedure('ноябрь 2021 года', 'other-rules');
    expect(await severities('procedure-disagrees', signing('декабрь 2021 года'), other)).toEqual(
      [],
    );
  });
});
