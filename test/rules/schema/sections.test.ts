import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { sectionsOf } from '../../../src/rules/schema/sections.js';
import { readSource } from '../../../src/source/read.js';
import { runExample } from '../example.js';
import { passport, plan, saidBy } from '../small-documents.js';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');

/** The fields that the rows of a built-in form print, but for the title, which no passport lacks, and its own. */
function printedFields(form: string): ReadonlySet<string> {
  const template = readFileSync(path.join(TEMPLATES, form, 'main.hbs'), 'utf8');
  const rows = [...template.matchAll(/row field="([^"]+)"/g)].flatMap(([, fields = '']) =>
    fields.split(' '),
  );
  return new Set(
    rows
      .map((name) => name.split('.')[0] ?? name)
      .filter((name) => !['title', 'own'].includes(name)),
  );
}

describe('the sections of passports', () => {
  it.each([
    ['regional', 'passport-regional'],
    ['federal', 'passport-regional'],
    ['intermunicipal', 'passport-intermunicipal'],
    ['municipal', 'passport-municipal'],
    ['school', 'passport-school'],
  ])('of level %s are the rows of %s and the stamp', async (level, form) => {
    const text = passport('').replace('level: regional', `level: ${level}`);
    const document = loadDocument(await readSource('a.yaml', new TextEncoder().encode(text)));
    const { main = [], other = [] } = sectionsOf(document) ?? {};
    expect(new Set([...main, ...other].flat())).toEqual(
      new Set([...printedFields(form), 'approval']),
    );
  });
});

describe('schema/section-missing', () => {
  const said = (...documents: readonly string[]) => saidBy('schema/section-missing', ...documents);

  it('names in one finding all that a passport lacks, and beside it what it can do without', async () => {
    const found = await runExample(
      passport('goal: Цель\nterm: 2021 год'),
      'schema/section-missing',
    );
    expect(found).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/участники \(participants\), задачи \(tasks\), индикаторы/),
        consequences: [{ message: expect.stringContaining('актуальность (relevance)') }],
      },
    ]);
    expect(found[0]?.message).not.toContain('goal');
  });

  it('leaves an empty field to schema/empty-value', async () => {
    const found = await said(passport('goal:'));
    expect(found.filter((words) => words.includes('goal'))).toEqual([]);
  });

  it.each([
    ['no stages and no events', ''],
    ['stages without events', 'stages: [{ name: Основной }, { name: Итоговый }]'],
  ])('finds a plan with %s', async (_, body) => {
    expect(await said(plan(body))).toEqual([
      'warning В плане мероприятий нет того, что печатает форма: мероприятия (events). Допишите.',
    ]);
  });

  it('of a form of the region’s own asks only for what every form has', async () => {
    const found = await said(passport('form: own-form'));
    expect(found).toHaveLength(1);
    expect(found[0]).not.toContain('leader');
  });
});

describe('schema/event-incomplete', () => {
  const said = (...documents: readonly string[]) => saidBy('schema/event-incomplete', ...documents);
  const rows = (...events: readonly string[]) =>
    plan(`events:\n${events.map((one) => `  - { name: Встреча, ${one} }`).join('\n')}`);
  const WHOLE = 'term: 2021 год, executors: [Руководитель проекта]';

  it('is silent on whole rows, on seminars, and on a term that is ill-formed', async () => {
    expect(await said(rows(WHOLE, 'seminar: 2', 'term: [2021], executors: Куратор'))).toEqual([]);
  });

  it('tells each event what it lacks', async () => {
    expect(await said(rows(WHOLE, 'executors: Куратор', 'note: срочно'))).toEqual([
      'warning У мероприятия «Встреча» не заполнено: срок (term). Клетка напечатается пустой: допишите.',
      'warning У мероприятия «Встреча» не заполнено: срок (term) и исполнители (executors). Клетка напечатается пустой: допишите.',
    ]);
  });

  it('tells an empty column once', async () => {
    expect(await said(rows('term: 2021 год', 'term: 2022 год'))).toEqual([
      'warning Ни у одного из 2 мероприятий не заполнено: исполнители (executors). Столбец напечатается пустым: допишите.',
    ]);
  });
});
