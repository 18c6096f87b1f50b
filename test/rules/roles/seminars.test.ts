import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy, triads } from '../small-documents.js';

const said = (rule: string, ...documents: readonly string[]) =>
  saidBy(`roles/${rule}`, DIRECTORY, ...documents);

const FIRST = '{ number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР }';
const seminars = (...rows: readonly string[]) =>
  triads(`triads:\n  - ${FIRST}\nseminars:\n${rows.map((row) => `  - ${row}`).join('\n')}`);

describe('roles/host-not-trainee', () => {
  it.each([
    ['the trainee in the genitive', 'Омского муниципального района'],
    ['the head of the trainee', 'belova'],
    ['free text', '{ text: база отдыха }'],
    ['a name that is not found', 'Дальний МР'],
  ])('is silent on %s', async (_, host) => {
    expect(
      await said('host-not-trainee', seminars(`{ number: "1", triad: 1, host: ${host} }`)),
    ).toEqual([]);
  });

  it('is silent on a seminar of no triad and on a triad without trainee', async () => {
    expect(await said('host-not-trainee', seminars('{ number: "1", host: Тарский МР }'))).toEqual(
      [],
    );
    const short = 'triads:\n  - { number: "1", mentor: Тарский МР }\nseminars:\n';
    const seminar = '  - { number: "1", triad: 1, host: Тарский МР }';
    expect(await said('host-not-trainee', triads(short + seminar))).toEqual([]);
  });

  it('takes a project that holds every seminar at the mentor as it is', async () => {
    const rows = ['1', '2'].map((number) => `{ number: "${number}", triad: 1, host: Тарский МР }`);
    expect(await said('host-not-trainee', seminars(...rows))).toEqual([]);
    const mixed = [...rows, '{ number: "3", triad: 1, host: Омский МР }'];
    expect(await said('host-not-trainee', seminars(...mixed))).toHaveLength(2);
  });
});

describe('roles/seminar-executors', () => {
  const seminar = seminars(
    '{ number: "1", triad: 1, host: Омский МР, workshops: [Горьковский МР] }',
  );
  const event = (executors: string) =>
    plan(`events:\n  - { name: Семинар, seminar: 1, executors: ${executors} }`);

  it.each([
    ['the same ones', '[Омский МР, Одесский МР, tarsky, Горьковский МР]'],
    [
      'a ministry, a role and a school besides',
      '[ministry, Куратор проекта, school, belova, Одесский МР, tarsky, gorkovsky]',
    ],
    ['nobody named', '[Министерство образования Омской области]'],
    ['the seminar itself', '{ seminar: 1 }'],
    ['words that may mean anybody', '[Омский МР, { text: муниципалитеты, ведущие мастерские }]'],
  ])('is silent on %s', async (_, executors) => {
    expect(await said('seminar-executors', seminar, event(executors))).toEqual([]);
  });

  it('is silent where two events share the executors', async () => {
    const two = plan(`events:
  - { name: Подготовка, seminar: 1, executors: [Омский МР, Одесский МР] }
  - { name: Проведение, seminar: 1, executors: [Тарский МР, Горьковский МР] }`);
    expect(await said('seminar-executors', seminar, two)).toEqual([]);
  });

  it.each([
    ['one left out', '[Омский МР, Одесский МР, Горьковский МР]', 'нет «Тарский МР»'],
    ['one too many', '[omsky, odessky, tarsky, gorkovsky, г. Омск]', 'лишние: «г. Омск»'],
    [
      'one instead of another',
      '[omsky, odessky, tarsky, г. Омск]',
      'нет «Горьковский МР»; лишние: «г. Омск»',
    ],
  ])('finds %s', async (_, executors, words) => {
    expect(await said('seminar-executors', seminar, event(executors))).toEqual([
      expect.stringContaining(words),
    ]);
  });
});

describe('roles/without-workshop', () => {
  const members = (names: string) => passport(`participants: [${names}]`);
  const one = seminars('{ number: "1", triad: 1, host: Омский МР, workshops: [Горьковский МР] }');

  it.each([
    ['everybody has a part', 'Тарский МР, Одесский МР, Омский МР, Горьковский МР'],
    [
      'a school and a ministry',
      'Тарский МР, Одесский МР, Омский МР, Горьковский МР, school, ministry',
    ],
  ])('is silent where %s', async (_, names) => {
    expect(await said('without-workshop', members(names), one)).toEqual([]);
  });

  it('is silent where there are no workshops', async () => {
    const none = seminars('{ number: "1", triad: 1, host: Омский МР }');
    expect(await said('without-workshop', members('Тарский МР, г. Омск'), none)).toEqual([]);
  });

  it('owns what participants/not-involved would say', async () => {
    const names = 'Тарский МР, Одесский МР, Омский МР, Горьковский МР, г. Омск';
    expect(await said('without-workshop', members(names), one)).toEqual([
      expect.stringContaining('«г. Омск» участвует в проекте, но не входит в триады'),
    ]);
    const event = plan('events:\n  - { name: Отчёт, executors: [Тарский МР] }');
    expect(
      await saidBy('participants/not-involved', DIRECTORY, members(names), one, event),
    ).toEqual([]);
  });
});

describe('roles/workshop-twice', () => {
  it('is an error within one seminar', async () => {
    const row = '{ number: "1", triad: 1, workshops: [Горьковский МР, gorkovsky] }';
    expect(await said('workshop-twice', seminars(row))).toEqual([
      expect.stringMatching(/^error .*дважды/),
    ]);
  });

  it('is silent where workshops are meant to be repeated, and on members of triads', async () => {
    const rows = ['1', '2'].map(
      (n) => `{ number: "${n}", workshops: [Горьковский МР, г. Омск, Тарский МР] }`,
    );
    expect(await said('workshop-twice', seminars(...rows))).toEqual([]);
  });
});
