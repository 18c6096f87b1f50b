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
import { png } from './picture-bytes.js';
import { sampleProject } from './sample-project.js';
import { renderProject, renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { sampleWorkspace } from './sample-workspace.js';
import { folderTemplates } from '../../src/render/folder-templates.js';
const templates = folderTemplates(${JSON.stringify(path.join(ROOT, 'templates'))});
const options = { templates, version: '1.0.0', draft: { errors: 2 }, pictures: () => png(300, 200), formats: ['docx', 'xlsx', 'html', 'text'] };
const workspace = await sampleWorkspace();
const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
const files = [
  ...(await renderProject(await sampleProject(), options)),
  ...(await renderViews(views, 'sample', options)),
  ...(await renderViews(views, 'sample', { ...options, pack: 'pack' })),
];
for (const { name, bytes } of files) {
  console.log(name, createHash('sha256').update(bytes).digest('hex'));
}
console.log('today', new Date().toISOString());`;

/** Moves the clock of a process to the day that the environment names, and a while on at each look. */
const CLOCK = `
if (process.env.TODAY) {
  const Real = Date;
  let now = Real.parse(process.env.TODAY);
  Real.now = () => (now += 7);
  // A proxy and not a subclass: what libraries made of the real class must still be dates.
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length === 0 ? [(now += 7)] : given, made),
  });
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
    banner: { js: CLOCK },
    outfile: script,
    logLevel: 'silent',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly zone: string;
  /** ISO time at which the process believes to begin. */
  readonly today?: string;
}

/** Names and hashes of the files that a process of its own makes, and the day it believed in. */
function rendered({ zone, today = '' }: Run): { files: readonly string[]; day: string } {
  const { SOURCE_DATE_EPOCH: _, ...environment } = process.env;
  const lines = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...environment, TZ: zone, TODAY: today },
  });
  const files = lines.trim().split('\n');
  const day = files.pop() ?? '';
  return { files, day: day.slice('today '.length, 'today YYYY-MM-DD'.length) };
}

describe('rendering', () => {
  it('gives the same bytes in two processes, two time zones and on two days', {
    timeout: 120_000,
  }, () => {
    const { files, day } = rendered({ zone: 'Asia/Omsk' });
    expect(files.length).toBeGreaterThan(40);
    const later = rendered({ zone: 'America/Los_Angeles', today: '2031-12-31T23:59:58Z' });
    expect(later.day).toBe('2032-01-01');
    expect(later.day).not.toBe(day);
    expect(later.files).toEqual(files);
  });
});
