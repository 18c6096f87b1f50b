import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ALIASES, FITTED, NEVER_LOADED } from '../scripts/fitted-libraries.mjs';
import { writeCorpus } from './corpus.mjs';
import { alternate, PROGRAM, report, run } from './measure.mjs';

const root = path.dirname(import.meta.dirname);
const TEMPLATES = path.join(root, 'templates');
/** Nine pages: passport and plan. */
const WORKSPACE = path.join(root, 'examples', 'smart-leader');
const PROJECT = 'smart-leader';
const RIVALS = ['docxtemplater@3', 'pizzip@3', 'easy-template-x@6'];

const SECOND = 1000;
const LIMITS = {
  /** Milliseconds a document: fifty a second. */
  warm: 20,
  cold: 4.5,
  workbook: 0.6,
  threads: 0.75,
};
const COLD_ROUNDS = 15;
const TEN = 10;
const PROJECTS = 1000;
const FILES = PROJECTS * 3 + 1;

/** Bundles a part of this benchmark with the sources it measures, as the program itself is bundled. */
async function bundle(name, folder) {
  const outfile = path.join(folder, `${name}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, 'render', `${name}.mjs`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    banner: {
      js: "import { createRequire as ownRequire } from 'node:module'; const require = ownRequire(import.meta.url);",
    },
    alias: ALIASES,
    external: NEVER_LOADED,
    plugins: FITTED,
    define: { 'import.meta.dirname': JSON.stringify(path.join(root, 'dist')) },
    logLevel: 'error',
  });
  return outfile;
}

/** The two other engines, put into a folder that is thrown away; without a registry they are left out. */
function installRivals(folder) {
  const packages = path.join(folder, 'rivals');
  mkdirSync(packages, { recursive: true });
  writeFileSync(path.join(packages, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...RIVALS];
  const options = { cwd: packages, stdio: 'ignore', shell: process.platform === 'win32' };
  if (spawnSync(npm, args, options).status === 0) return packages;
  console.log('     docxtemplater and easy-template-x could not be installed: left out');
  return path.join(folder, 'none');
}

async function measureWarm(folder) {
  const args = [TEMPLATES, WORKSPACE, PROJECT, installRivals(folder)];
  const { stdout } = run([await bundle('loop', folder), ...args]);
  const { ours, ...rivals } = JSON.parse(stdout);
  const rate = (ms) => `${(SECOND / ms).toFixed(0)} documents a second`;
  for (const [name, ms] of Object.entries(rivals)) {
    console.log(`     ${name}, plain texts in the same tables: ${ms.toFixed(1)} ms, ${rate(ms)}`);
  }
  return report('passport and plan, 9 pages, warm', ours, LIMITS.warm, 'ms', `, ${rate(ours)}`);
}

function measureCold(folder) {
  const workspace = path.join(folder, 'ten-to-render');
  writeCorpus(workspace, { files: TEN });
  const common = ['--format', 'docx', '--force', '--out', path.join(folder, 'out')];
  const plan = path.join(workspace, 'projects', 'project-0001', 'plan.yaml');
  const times = alternate(
    {
      node: () => run(['-e', '0']),
      document: () => run([PROGRAM, 'render', plan, '--split', ...common]),
      pack: () => run([PROGRAM, 'render', plan, ...common]),
    },
    COLD_ROUNDS,
  );
  const ratio = (name) => times[name] / times.node;
  console.log(
    `     passport, plan and annex as one file, cold: ${ratio('pack').toFixed(2)} N (no limit set)`,
  );
  const note = `, N = node -e 0: ${times.node.toFixed(0)} ms`;
  return report('one document from YAML, cold', ratio('document'), LIMITS.cold, 'N', note);
}

async function measureWorkbook(folder) {
  const { stdout } = run([await bundle('workbook', folder)]);
  const { plain, streaming } = JSON.parse(stdout);
  const note = `, ${streaming.toFixed(0)} ms against ${plain.toFixed(0)} ms`;
  const what = 'workbook of 10,000 rows, of exceljs’s plain writer';
  return report(what, streaming / plain, LIMITS.workbook, 'of it', note);
}

function measureThreads(folder) {
  const workspace = path.join(folder, 'thousand-projects');
  writeCorpus(workspace, { files: FILES });
  const render = (jobs) =>
    run([PROGRAM, 'render', workspace, '--jobs', jobs, '--out', path.join(folder, `by-${jobs}`)]);
  const one = render('1').ms;
  const two = render('2').ms;
  const seconds = (ms) => `${(ms / SECOND).toFixed(0)} s`;
  const note = `, ${seconds(two)} against ${seconds(one)}`;
  return report(`${PROJECTS} projects, two threads`, two / one, LIMITS.threads, 'of one', note);
}

/** Making documents: many in one process, one in a fresh one, a large workbook, many projects. */
export async function measureRender(folder) {
  const kept = [
    await measureWarm(folder),
    measureCold(folder),
    await measureWorkbook(folder),
    measureThreads(folder),
  ];
  return kept.every(Boolean);
}
