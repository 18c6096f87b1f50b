import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/corpus.mjs';
import { checkWorkspace } from '../../src/workspace/check-workspace.js';

const { files: clean } = makeCorpus({ files: 4 });
const PLAN = 'projects/project-0001/plan.yaml';
const BYTES_OF_5_MB = 5 * 1024 * 1024;

let base: string;
let root: string;

function put(file: string, content: string | Uint8Array): void {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

async function check() {
  const selection = { root, isWhole: true, includes: () => true, named: new Set<string>() };
  const { report, unopened } = await checkWorkspace(selection, { lang: 'ru' });
  return {
    documents: report.summary.documents,
    unopened,
    said: report.findings.map(
      ({ file, rule, range }) => `${file}:${range.start.line}:${range.start.column} ${rule}`,
    ),
  };
}

beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-files-')));
  root = path.join(base, 'папка с пробелом');
  for (const [file, text] of clean) put(file, text);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const nothing = { documents: 4, unopened: [], said: [] };
const plan = () => clean.get(PLAN) ?? '';

describe('files as they come', () => {
  it('may lie in folders with spaces and Cyrillic letters', async () => {
    rmSync(path.join(root, PLAN));
    put('проекты/мой проект/план мероприятий.yaml', plan());
    expect(await check()).toEqual(nothing);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['spaces at the ends of lines', (text: string) => text.replaceAll('\n', '  \n')],
  ])('may have %s', async (_what, change) => {
    for (const [file, text] of clean) put(file, change(text));
    expect(await check()).toEqual(nothing);
  });

  it('may have the short extension in any letters', async () => {
    rmSync(path.join(root, PLAN));
    put('projects/PLAN.YML', plan());
    expect(await check()).toEqual(nothing);
  });

  it('has the same places with Windows line ends and a byte order mark', async () => {
    const flawed = plan().replace(/^numbering: .*$/m, 'numberng: stage');
    put(PLAN, flawed);
    const before = await check();
    put(PLAN, `\uFEFF${flawed.replaceAll('\n', '\r\n')}`);
    expect(await check()).toEqual(before);
    expect(before.said).toEqual([`${PLAN}:7:1 schema/unknown-field`]);
  });

  it.each([
    ['', 'schema/empty-file'],
    ['# одни комментарии\nkind: \n', 'schema/unknown-kind'],
    ['kind: passport\n\tformat: 1\n', 'schema/tab-indent'],
    ['kind: passport\nkind: passport\n', 'schema/duplicate-key'],
    ['kind: passport\n---\nkind: passport\n', 'schema/several-documents'],
    ['kind: passport\nformat: 2\n', 'schema/unknown-format'],
    ['project: x\n', 'schema/unknown-kind'],
  ])('is told what is wrong with %j', async (text, rule) => {
    put('x.yaml', text);
    const { said } = await check();
    expect(said.some((one) => one.startsWith('x.yaml:') && one.endsWith(rule))).toBe(true);
  });

  it('reads anchors, aliases and merge keys as what they stand for', async () => {
    const [, first = ''] = /^ {8}executors:\n((?: {10}.*\n)+)/m.exec(plan()) ?? [];
    expect(first).not.toBe('');
    const shared = plan().replace(/^ {8}executors:\n/m, '        executors: &who\n');
    put(
      PLAN,
      `${shared}  - stage: final\n    name: &n Ещё\n    events:\n      - {name: *n, term: май 2022 года, executors: *who}\n`,
    );
    expect((await check()).said.filter((one) => one.includes('schema/'))).toEqual([]);
  });

  it('passes over a folder named like a file, hidden folders, and other programs\u2019 files', async () => {
    mkdirSync(path.join(root, 'папка.yaml'));
    put('.git/x.yaml', 'kind: passport\n');
    put('out/x.yaml', 'kind: passport\n');
    put('docker-compose.yaml', 'services: {web: {image: nginx}}\n');
    put('other/passport.config.yaml', 'kind: config\nformat: 1\n');
    put('other/x.yaml', 'kind: passport\n');
    expect(await check()).toEqual(nothing);
  });

  it('looks into a folder named like a file', async () => {
    rmSync(path.join(root, PLAN));
    put('папка.yaml/plan.yaml', plan());
    expect(await check()).toEqual(nothing);
  });

  it('follows a link to a file of the workspace, not a loop, not a way out', async () => {
    rmSync(path.join(root, PLAN));
    writeFileSync(path.join(root, 'plan.txt'), plan());
    writeFileSync(path.join(base, 'outside.yaml'), 'kind: passport\n');
    symlinkSync('plan.txt', path.join(root, 'plan.yaml'));
    symlinkSync('.', path.join(root, 'loop'));
    symlinkSync('self.yaml', path.join(root, 'self.yaml'));
    symlinkSync('nowhere.yaml', path.join(root, 'dangling.yaml'));
    symlinkSync('../outside.yaml', path.join(root, 'outside.yaml'));
    expect(await check()).toEqual(nothing);
  });

  it('reads a document once, however many links point to it', async () => {
    symlinkSync(PLAN, path.join(root, 'again.yaml'));
    renameSync(path.join(root, 'directory'), path.join(root, '.kept'));
    for (const name of ['first.yaml', 'second.yaml']) {
      symlinkSync('.kept/directory.yaml', path.join(root, name));
    }
    expect(await check()).toEqual(nothing);
  });

  it('names a configuration that does not open', async () => {
    rmSync(path.join(root, 'passport.config.yaml'));
    mkdirSync(path.join(root, 'passport.config.yaml'));
    const { unopened } = await check();
    expect(unopened).toEqual([{ file: 'passport.config.yaml', reason: 'EISDIR' }]);
  });

  it('reads a document of five megabytes, and says so of one beyond the limit', async () => {
    const event =
      '  - {name: Рабочая встреча управленческих команд, term: май 2021 года, results: Протокол, executors: {text: команды}}\n';
    const head = 'kind: event-plan\nformat: 1\nid: long-plan\nproject: long\nevents:\n';
    const count = Math.ceil(BYTES_OF_5_MB / Buffer.byteLength(event));
    put('long.yaml', head + event.repeat(count));
    expect((await check()).said).toEqual(['long.yaml:4:1 trace/passport-missing']);
    put('long.yaml', head + event.repeat(count * 5));
    expect((await check()).said).toEqual(['long.yaml:1:1 schema/limits']);
  });
});
