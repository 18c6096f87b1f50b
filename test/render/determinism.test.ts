import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
// Inside the checkout, so that the bundle finds the packages it leaves outside.
const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.determinism-'));
const script = path.join(folder, 'render.mjs');

const SOURCE = `
import { createHash } from 'node:crypto';
import { sampleProject } from './sample-project.js';
import { renderProject, renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { sampleWorkspace } from './sample-workspace.js';
import { folderTemplates } from '../../src/render/folder-templates.js';
const templates = folderTemplates(${JSON.stringify(path.join(ROOT, 'templates'))});
const options = { templates, version: '1.0.0', draft: { errors: 2 } };
const workspace = await sampleWorkspace();
const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
const files = [
  ...(await renderProject(await sampleProject(), options)),
  ...(await renderViews(views, 'sample', options)),
];
for (const { name, bytes } of files) {
  console.log(name, createHash('sha256').update(bytes).digest('hex'));
}`;

beforeAll(async () => {
  await build({
    stdin: { contents: SOURCE, resolveDir: HERE, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Fixtures are found beside the sources, not beside the bundle.
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    outfile: script,
    logLevel: 'silent',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rendered(zone: string): string {
  return execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

describe('rendering', () => {
  it('gives the same bytes in two processes and two time zones', () => {
    const omsk = rendered('Asia/Omsk');
    expect(omsk.trim().split('\n')).toHaveLength(14);
    expect(rendered('America/Los_Angeles')).toBe(omsk);
  });
});
