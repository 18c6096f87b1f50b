import { describe, expect, it } from 'vitest';
import { loadForm } from '../../src/render/form/form.js';
import { documentViews, SHAPES } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { writeText } from '../../src/render/writers/text.js';
import { BUILT_IN } from './built-in.js';
import { sampleWorkspace } from './sample-workspace.js';

/** A form's text with ordinary blanks, to be read in a test. */
async function printed(form: string, ...change: Parameters<typeof sampleWorkspace>) {
  const { declaration, outputs } = await loadForm(form, BUILT_IN, SHAPES);
  const workspace = await sampleWorkspace(...change);
  const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
  const view = views.find(({ kind }) => kind === declaration.serves.kind);
  const tree = outputs[0]?.fill(view?.data ?? {}).tree;
  return writeText(tree ?? { sections: [] }).replaceAll('\u00A0', ' ');
}

describe('forms of triads and mentoring', () => {
  it.each([
    'triads-annex',
    'interaction-plan',
    'regulation',
    'team-registry',
    'procedure',
    'mentoring-programme',
    'agreement',
    'completion-report',
  ])('print %s', async (form) => {
    await expect(await printed(form)).toMatchFileSnapshot(`golden/${form}.txt`);
  });

  it('print every fixture without a single one out of shape', async () => {
    const { documents } = await sampleWorkspace();
    expect(documents.flatMap(({ shape }) => shape)).toEqual([]);
  });

  it('print the tables of triads where no text asks for them', async () => {
    const text = await printed('triads-annex', (name, yaml) =>
      name === 'triads' ? yaml.replace(/concept:[\s\S]*?figures:/, 'figures:') : yaml,
    );
    const captions = text.split('\n').filter((line) => /^(?:Таблица|Матрица) \d/.test(line));
    expect(captions).toEqual(['Таблица 1 – Состав триад', 'Таблица 2', 'Таблица 3', 'Матрица 7']);
  });

  it('print rows of a programme that ask for a place; those that do not are left from an import', async () => {
    const rows = [
      '  - { label: Форма встреч, text: Очно, after: period }',
      '  - { label: Ведомство, text: Отдел, after: Муниципальный куратор }',
      '  - { label: абзац 12, text: Осталось от файла }',
    ];
    const text = await printed('mentoring-programme', (name, yaml) =>
      name === 'programme' ? `${yaml}\nextra:\n${rows.join('\n')}\n` : yaml,
    );
    const labels = text.split('\n').flatMap((line) => /^\d+\. \| ([^|]*) \|/.exec(line)?.[1] ?? []);
    expect(labels.slice(3, 5)).toEqual(['Планируемый период реализации программы', 'Форма встреч']);
    expect(text).toContain('Ведомство | Отдел');
    expect(text).not.toContain('Осталось от файла');
  });

  it('take the teams from the triad where the interaction plan lists none', async () => {
    const text = await printed('interaction-plan', (name, yaml) =>
      name === 'interaction' ? yaml.replace(/teams:[\s\S]*?components:/, 'components:') : yaml,
    );
    expect(text).toContain('«Советник»: команда Лесного муниципального района.');
  });
});
