import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type RenderOptions, renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { BUILT_IN } from './built-in.js';
import { sampleProject } from './sample-project.js';
import { sampleWorkspace } from './sample-workspace.js';

async function render(options: Partial<RenderOptions>) {
  const { projects } = await sampleWorkspace();
  const views = projects.flatMap(documentViews);
  return renderViews(views, 'sample', { templates: BUILT_IN, version: '1', ...options });
}

describe('a pack', () => {
  it('binds passport and annexes, and leaves what is signed apart alone', async () => {
    const files = await render({ pack: 'sample', formats: ['docx'] });
    expect(files.map(({ name, documents }) => [name, documents.map(({ kind }) => kind)])).toEqual([
      ['sample.docx', ['passport', 'triads']],
      ['sample-interaction.docx', ['interaction-plan']],
    ]);
  });

  it('turns the paper for the plan and begins it on a new page', async () => {
    const views = documentViews(await sampleProject());
    const options = { templates: BUILT_IN, version: '1', formats: ['docx'], pack: 'p' } as const;
    const [pack] = await renderViews(views, 'p', options);
    const xml = strFromU8(
      unzipSync(pack?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    );
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((one) => one.includes('w:orient="landscape"'))).toEqual([false, true]);
    expect(sections.every((one) => one.includes('<w:type w:val="nextPage"/>'))).toBe(true);
    // The page after the passport has a number; only the first page of all has none.
    expect(sections.map((one) => one.includes('<w:titlePg/>'))).toEqual([true, false]);
  });

  it('is one page tree in every format of paper; workbooks stay one for a document', async () => {
    const files = await render({ pack: 'sample', formats: ['html', 'text', 'xlsx'] });
    const names = files.map(({ name }) => name);
    expect(names).toContain('sample.html');
    expect(names).toContain('sample.txt');
    expect(names.filter((name) => name.endsWith('.xlsx'))).toEqual([
      'sample-triads.xlsx',
      'sample-interaction.xlsx',
    ]);
  });

  it('is not made where nothing is to be bound', async () => {
    const views = workspaceViews(await sampleWorkspace());
    const options = { templates: BUILT_IN, version: '1', formats: ['text'], pack: 'p' } as const;
    const names = (await renderViews(views, 'p', options)).map(({ name }) => name);
    expect(names).not.toContain('p.txt');
    expect(names.length).toBeGreaterThan(0);
  });
});
