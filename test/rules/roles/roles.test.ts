import { describe, expect, it } from 'vitest';
import { DIRECTORY, plan, saidBy, triads } from '../small-documents.js';

const said = (rule: string, ...documents: readonly string[]) =>
  saidBy(`roles/${rule}`, DIRECTORY, ...documents);

const FIRST = '{ number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР }';

describe('roles/in-two-triads', () => {
  it.each([
    ['different districts', '{ number: "2", mentor: Горьковский МР }'],
    ['a city named like a district', '{ number: "2", mentor: г. Омск }'],
    [
      'names in free text',
      '{ number: "2", mentor: { text: команда }, adviser: { text: команда } }',
    ],
  ])('is silent on %s', async (_, second) => {
    expect(await said('in-two-triads', triads(`triads:\n  - ${FIRST}\n  - ${second}`))).toEqual([]);
  });

  it('finds two triads', async () => {
    const second = '{ number: "2", trainee: Омского муниципального района }';
    expect(await said('in-two-triads', triads(`triads:\n  - ${FIRST}\n  - ${second}`))).toEqual([
      expect.stringContaining('уже стажёр триады 1'),
    ]);
  });
});

describe('two places in one triad', () => {
  const both = triads('triads:\n  - { number: "1", mentor: Тарский МР, adviser: tarsky }');

  it('are one finding, of one rule', async () => {
    expect(await said('triad-same-member', both)).toEqual([
      expect.stringContaining('в ней же это и ментор'),
    ]);
    expect(await said('in-two-triads', both)).toEqual([]);
  });

  it('are told once more where it is in another triad too', async () => {
    const rows = `  - ${FIRST}\n  - { number: "2", mentor: tarsky, adviser: tarsky }`;
    expect(await said('in-two-triads', triads(`triads:\n${rows}`))).toHaveLength(1);
    expect(await said('triad-same-member', triads(`triads:\n${rows}`))).toHaveLength(1);
  });
});

describe('roles/triad-incomplete', () => {
  it.each([
    ['a whole triad', FIRST, []],
    [
      'free text',
      '{ number: "1", mentor: { text: команда }, adviser: tarsky, trainee: omsky }',
      [],
    ],
    [
      'a name nobody has',
      '{ number: "1", mentor: Дальний МР, adviser: tarsky, trainee: omsky }',
      [],
    ],
    [
      'one left out',
      '{ number: "2", mentor: tarsky, trainee: omsky }',
      ['В триаде 2 нет советника'],
    ],
    ['all left out', '{ number: "3" }', ['нет ментора, советника, стажёра']],
  ])('judges %s', async (_, row, expected) => {
    expect(await said('triad-incomplete', triads(`triads:\n  - ${row}`))).toEqual(
      expected.map((words) => expect.stringContaining(words)),
    );
  });
});

describe('roles/workshop-by-triad-member', () => {
  const seminar = (workshops: string, host = 'Омский МР') =>
    triads(
      `triads:\n  - ${FIRST}\nseminars:\n  - { number: "1", triad: 1, host: ${host}, workshops: ${workshops} }`,
    );

  it.each([
    ['those outside the triads', '[Горьковский МР, г. Омск]'],
    ['the trainee as host', '[Горьковский МР]'],
    ['free text', '[{ text: Тарский МР }]'],
  ])('is silent on %s', async (_, workshops) => {
    expect(await said('workshop-by-triad-member', seminar(workshops))).toEqual([]);
  });

  it('finds a member in another form, with modules', async () => {
    const workshops = '[{ municipality: Одесского муниципального района, modules: [Урок] }]';
    const event = plan('events:\n  - { name: Семинар, seminar: 1, executors: [Одесский МР] }');
    expect(await said('workshop-by-triad-member', seminar(workshops), event)).toEqual([
      expect.stringContaining('ведёт мастерскую семинара 1, но это советник триады 1'),
    ]);
  });
});
