import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderTemplates } from '../../src/render/folder-templates.js';
import { type RenderedFile, type RenderOptions, renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Workspaces under `examples/` that hold whole, sound projects. */
export const EXAMPLES = ['smart-leader', 'school', 'own-forms'] as const;

/** The documents of an example: each project bound into one file, what stands beside them apart. */
export async function exampleFiles(
  name: (typeof EXAMPLES)[number],
  formats: RenderOptions['formats'] = ['docx'],
): Promise<readonly RenderedFile[]> {
  const root = path.join(ROOT, 'examples', name);
  const { workspace } = await loadWorkspace(root);
  const options = {
    templates: folderTemplates(path.join(root, 'templates'), path.join(ROOT, 'templates')),
    version: '1',
    formats,
    pictures: (file: string) => readFileSync(path.join(root, file)),
  };
  const files: RenderedFile[] = [];
  for (const project of workspace.projects) {
    const pack = { ...options, pack: project.id };
    files.push(...(await renderViews(documentViews(project), project.id, pack)));
  }
  return [...files, ...(await renderViews(workspaceViews(workspace), 'beside', options))];
}
