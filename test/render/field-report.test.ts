import { describe, expect, it } from 'vitest';
import { reportByNames } from '../../src/render/field-report-by-names.js';
import { loadForm } from '../../src/render/form/form.js';
import { renderProject } from '../../src/render/index.js';
import { SHAPES } from '../../src/render/view/views.js';
import { BUILT_IN } from './built-in.js';
import { PASSPORT, sampleProject } from './sample-project.js';

async function report(passport: string) {
  const project = await sampleProject(passport);
  const common = { templates: BUILT_IN, version: '1', formats: ['docx'] } as const;
  const options = { ...common, reportFields: true };
  const files = await renderProject(project, options);
  const documents = files.flatMap((file) => file.documents);
  return documents.find(({ kind }) => kind === 'passport')?.fields;
}

describe('the report of fields', () => {
  it('names empty rows and what the form has no row for', async () => {
    const more = 'coordinator: head\ntype: Пилотный\n';
    expect(await report(PASSPORT + more)).toEqual({
      empty: ['upstream.regional', 'administrator'],
      notPrinted: ['type', 'coordinator'],
    });
  });

  it('looks into the items of lists', async () => {
    const passport = PASSPORT.replace('target: 100 %', 'target: 100 %, base: 40 %');
    expect((await report(passport))?.notPrinted).toEqual(['indicators.base']);
  });
});

describe('the report of fields of a form without rows', () => {
  const event = { number: '1.1', name: 'Сбор команд', note: null, term: 'май 2022 года' };
  async function said(form: string, data: Readonly<Record<string, unknown>>) {
    const { outputs } = await loadForm(form, BUILT_IN, SHAPES);
    const [output] = outputs;
    if (output === undefined) throw new Error(`${form} has no output`);
    return reportByNames(data, output);
  }

  it('counts empty cells of a table', async () => {
    const rows = [
      { ...event, activities: [['Сбор']], results: [] },
      { ...event, activities: [['Сбор']], results: [] },
      { ...event, activities: [['Сбор']], results: ['Приказ'] },
    ];
    const data = { theme: 'по мониторингу', components: [{ band: 'Цели', events: rows }] };
    expect(await said('interaction-plan', data)).toEqual({
      empty: ['components.events.results (2)'],
      notPrinted: [],
    });
  });

  it('names what is filled in and has no place', async () => {
    const rows = [{ number: '1', mentor: 'А', adviser: 'Б', trainee: 'В', direction: 'Оценка' }];
    const teams = { caption: { id: 'teams', label: null, number: null, name: null }, rows };
    const data = { pages: [{ orientation: 'portrait', blocks: [{ teams }] }], teams };
    expect((await said('triads-annex', data)).notPrinted).toEqual([
      'pages.blocks.teams.rows.number',
      'pages.blocks.teams.rows.direction',
    ]);
  });

  it('does not ask for what a block leaves out', async () => {
    const data = { title: 'Программа', group: null, ending: null, stages: [] };
    expect(await said('mentoring-programme', data)).toEqual({
      empty: expect.any(Array),
      notPrinted: [],
    });
    const { empty } = await said('mentoring-programme', data);
    expect(empty).not.toContain('group');
  });
});
