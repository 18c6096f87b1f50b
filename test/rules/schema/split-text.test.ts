import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';
import { DIRECTORY, plan, saidBy } from '../small-documents.js';

const said = (...documents: readonly string[]) => saidBy('schema/split-text', ...documents);
const results = (list: string) => plan(`events:\n  - name: Встреча\n    results: ${list}`);
const executors = (list: string) => plan(`events:\n  - name: Встреча\n    executors: ${list}`);

describe('schema/split-text', () => {
  it.each([
    ['items that begin with a capital', '[Приказ, Положение]'],
    ['items that all begin with a small letter', '[приказ, положение]'],
    ['quoted items', '["Приказ", "положение"]'],
    ['a list in lines', '\n      - Приказ\n      - положение'],
    ['codes', '[bank, отбор]'],
  ])('is silent on %s', async (_, list) => {
    expect(await said(results(list))).toEqual([]);
  });

  it('is silent on executors that are known', async () => {
    const list = '[Руководитель проекта, администратор проекта, белова А.П.]';
    expect(await said(DIRECTORY, executors(list))).toEqual([]);
  });

  it('leaves a name that nobody has, beside a known one, to participants/unknown', async () => {
    const list = '[Омский МР, школы района]';
    expect(await said(DIRECTORY, executors(list))).toEqual([]);
    expect(await saidBy('participants/unknown', DIRECTORY, executors(list))).toHaveLength(1);
  });

  it.each([
    ['[Приказ, положение]', 'Приказ, положение'],
    ['[Отчёт, Приказ, положение, устав, Справка]', 'Приказ, положение, устав'],
    ['[Выполнено на 2,5 %]', 'Выполнено на 2,5 %'],
  ])('finds the text split in %s', async (list, text) => {
    expect(await said(results(list))).toEqual([expect.stringContaining(`"${text}"`)]);
  });

  it('is the cause of names that are not found', async () => {
    const list = '[Комитет образования, науки и молодёжной политики]';
    const findings = await runExample([DIRECTORY, executors(list)].join('---\n'));
    const [split] = findings.filter(({ rule }) => rule === 'schema/split-text');
    expect(split?.consequences.map(({ rule }) => rule)).toEqual(['participants/unknown']);
  });
});
