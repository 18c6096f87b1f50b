import { describe, expect, it } from 'vitest';
import { loadForm } from '../../src/render/form/form.js';
import { HELPERS } from '../../src/render/form/template-functions/index.js';
import { documentViews, SHAPES } from '../../src/render/view/views.js';
import { writeText } from '../../src/render/writers/text.js';
import { BUILT_IN } from './built-in.js';
import { PASSPORT, PLAN, sampleProject } from './sample-project.js';

/** A form's text with ordinary blanks, to be read in a test. */
async function printed(form: string, passport = PASSPORT, plan = PLAN): Promise<string> {
  const { declaration, outputs } = await loadForm(form, BUILT_IN, SHAPES);
  const views = documentViews(await sampleProject(passport, plan));
  const view = views.find(({ kind }) => kind === declaration.serves.kind);
  const tree = outputs[0]?.fill(view?.data ?? {}).tree;
  return writeText(tree ?? { sections: [] }).replaceAll('\u00A0', ' ');
}

const at = (level: string, unit: string) =>
  PASSPORT.replace('level: regional', `level: ${level}`).replace(
    'unit: subproject',
    `unit: ${unit}`,
  );

describe('built-in forms', () => {
  it('print the regional passport', async () => {
    await expect(await printed('passport-regional')).toMatchFileSnapshot(
      'passport-regional.golden.txt',
    );
  });

  it('print the inter-municipal passport', async () => {
    const roles =
      'roles:\n  - {id: host, name: Координатор встреч, functions: [ведёт встречи], who: [d1, omsk]}\n';
    const text = await printed('passport-intermunicipal', at('intermunicipal', 'project') + roles);
    await expect(text).toMatchFileSnapshot('passport-intermunicipal.golden.txt');
  });

  it('print the municipal passport', async () => {
    const text = await printed('passport-municipal', at('municipal', 'project'));
    await expect(text).toMatchFileSnapshot('passport-municipal.golden.txt');
  });

  it('print a municipal passport with other rows in another order', async () => {
    const own = 'x-resources: [Методист, Помещение]\nx-page: нет\ncurators: minister\n';
    const text = await printed('passport-district', at('municipal', 'project') + own);
    await expect(text).toMatchFileSnapshot('passport-district.golden.txt');
  });

  it('print the passport of a school', async () => {
    const own = 'x-school: Школа № 1\nx-resources: Библиотека\nx-development: Дальше\n';
    const text = await printed('passport-school', at('school', 'project') + own);
    await expect(text).toMatchFileSnapshot('passport-school.golden.txt');
  });

  it('print the event plan', async () => {
    await expect(await printed('event-plan')).toMatchFileSnapshot('event-plan.golden.txt');
  });

  it('name the inter-municipal project managerial in its plan', async () => {
    const text = await printed('event-plan-intermunicipal', at('intermunicipal', 'project'));
    expect(text).toContain(
      'межмуниципального управленческого проекта «Команда района: новые задачи»',
    );
  });

  it('follow the data with the words проект and подпроект', async () => {
    const subproject = await printed('passport-regional');
    expect(subproject).toContain('ПАСПОРТ РЕГИОНАЛЬНОГО ПОДПРОЕКТА');
    expect(subproject).toContain('Подпроект в целом, в том числе в разрезе этапов реализации:');
    const project = await printed('passport-regional', at('federal', 'project'));
    expect(project).toContain('ПАСПОРТ ФЕДЕРАЛЬНОГО ПРОЕКТА');
    expect(project).toContain('Руководитель федерального проекта');
  });

  it.each([
    ['through', ['1. |', '1.9 |', '3. |']],
    ['restart', ['1. |', '1.9 |', '1. |']],
    ['stage', ['1.1 |', '1.9 |', '2.1 |']],
  ])('number events: %s', async (numbering, expected) => {
    const plan = PLAN.replace('numbering: stage', `numbering: ${numbering}`);
    const rows = (await printed('event-plan', PASSPORT, plan)).split('\n');
    expect(
      rows
        .filter((row) => /^\d/.test(row) && row.includes('|'))
        .map((row) => row.slice(0, row.indexOf('|') + 1)),
    ).toEqual(expected);
  });

  it('say no word that is both a name of data and a helper', () => {
    const names = [...SHAPES.values()].flatMap(
      (shape) => JSON.stringify(shape).match(/"(\w+)":\{"kind"/g) ?? [],
    );
    const taken = names
      .map((name) => name.slice(1, name.indexOf('":')))
      .filter((name) => HELPERS.has(name));
    expect(new Set(taken)).toEqual(new Set(['person', 'organization']));
  });
});
