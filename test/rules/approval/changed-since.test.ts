import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withApproval } from '../../../src/cli/approve/write-block.js';
import { approveWords } from '../../../src/language/catalogue/approve.js';
import { approvalsOf } from '../../../src/model/approvals.js';
import { contentsOf } from '../../../src/model/content/document-content.js';
import { fingerprintOf } from '../../../src/model/content/fingerprint.js';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { RULES } from '../../../src/rules/registry.js';
import { runRules } from '../../../src/rules/run-rules.js';
import { readSource } from '../../../src/source/read.js';

const ROOT = path.resolve(import.meta.dirname, '../../../examples/smart-leader');
const RULE = RULES.filter(({ id }) => id === 'approval/changed-since');

type Files = ReadonlyMap<string, string>;

async function workspaceOf(files: Files) {
  const read = async ([file, text]: readonly [string, string]) =>
    loadDocument(await readSource(file, new TextEncoder().encode(text)));
  return linkWorkspace(await Promise.all([...files].map(read)));
}

/** The clean example with a fingerprint in every document that is approved. */
async function approvedExample(): Promise<Files> {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('config.yaml'))
    .sort();
  const files = new Map(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(ROOT, name), 'utf8')]),
  );
  const workspace = await workspaceOf(files);
  const contentOf = contentsOf(workspace);
  const approvals = approvalsOf(workspace);
  for (const document of workspace.documents.filter(({ source }) => approvals.has(source))) {
    const fingerprint = fingerprintOf(contentOf(document, 'approved'));
    const text = await withApproval(document, { fingerprint }, approveWords('ru'));
    files.set(document.source.file, text);
  }
  return files;
}

async function findingsIn(files: Files, lang: 'ru' | 'en' = 'ru') {
  const settings = { severityOf: () => undefined, optionsOf: () => ({}) };
  return runRules(await workspaceOf(files), RULE, settings, lang);
}

let approved: Files = new Map();
beforeAll(async () => {
  approved = await approvedExample();
});

/** The documents found, with the sections said to be changed. */
async function changed(at: string, from: string | RegExp, to: string) {
  const file = [...approved.keys()].find((name) => name.endsWith(at)) ?? at;
  const text = approved.get(file) ?? '';
  expect(text.replace(from, to)).not.toBe(text);
  const found = await findingsIn(new Map([...approved, [file, text.replace(from, to)]]));
  return found.map((one) => {
    const { changes } = one.args;
    const sections = Array.isArray(changes) ? changes.map(({ section }) => section) : [];
    return `${one.file.replace(/^(?:projects|mentoring)\//, '')}: ${sections.join(', ')}`;
  });
}

describe('approval/changed-since', () => {
  it('is silent on what was approved', async () => {
    expect([...approved.values()].filter((text) => text.includes('fingerprint:'))).not.toEqual([]);
    expect(await findingsIn(approved)).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string, string[]]>([
    [
      'a word of the goal',
      'district-leaders/passport.yaml',
      'Создать в районе',
      'Построить в районе',
      ['district-leaders/passport.yaml: goal'],
    ],
    [
      'an item removed',
      'district-leaders/passport.yaml',
      /\n {2}- text: Низкая мотивация[^\n]*\n[^\n]*/,
      '',
      ['district-leaders/passport.yaml: risks'],
    ],
    [
      'a point of a regulation',
      'mentoring/regulation.yaml',
      /(sections:[\s\S]*?points:\n\s*- )/,
      '$1Новый пункт.\n      - ',
      ['regulation.yaml: sections'],
    ],
    [
      'the name of an organization in the directory',
      'directory/organizations.yaml',
      'МБОУ «Золотонивская СШ»',
      'МБОУ «Золотонивская ООШ»',
      ['district-leaders/passport.yaml: from-directory'],
    ],
  ])('tells of %s', async (_, at, from, to, expected) => {
    expect(await changed(at, from, to)).toEqual(expected);
  });

  it.each<[string, string, string | RegExp, string]>([
    ['a comment', 'district-leaders/passport.yaml', /^/, '# перечитано\n'],
    ['a mark of completion', 'mentoring/progress.yaml', /state: done/, 'state: failed'],
    [
      'a link for the checks',
      'district-leaders/passport.yaml',
      'tasks: [projects]',
      'tasks: [projects, change]',
    ],
    ['an agreement that came later', 'healthy-school/passport.yaml', '22.08.2023', '24.08.2023'],
  ])('takes no notice of %s', async (_, at, from, to) => {
    expect(await changed(at, from, to)).toEqual([]);
  });

  it('does not say of a plan that cannot be read that all of it is gone', async () => {
    const [plan = ''] = [...approved.keys()].filter((file) =>
      file.endsWith('smart-leader/plan.yaml'),
    );
    const broken = new Map(approved).set(plan, `${approved.get(plan)}\n  tasks: [\n`);
    expect(await findingsIn(broken)).toEqual([]);
  });

  it('points at the change, then at the approval', async () => {
    const file = 'projects/district-leaders/passport.yaml';
    const text = (approved.get(file) ?? '').replace('Создать в районе', 'Построить в районе');
    const [found] = await findingsIn(new Map([...approved, [file, text]]));
    const lines = text.split('\n');
    expect(lines[(found?.range.start.line ?? 0) - 1]).toMatch(/^ {2}Построить в районе/);
    expect(found?.related.map(({ message }) => message)).toEqual(['утверждено 28.12.2020']);
    expect(lines[(found?.related[0]?.range.start.line ?? 0) - 1]).toBe('approval:');
    expect(found?.message).toMatch(/«Цель»/);
  });

  it('says that marks of another version cannot be compared', async () => {
    const file = 'projects/district-leaders/passport.yaml';
    const text = (approved.get(file) ?? '').replace('whole: v1-', 'whole: v7-');
    const [ru] = await findingsIn(new Map([...approved, [file, text]]));
    const [en] = await findingsIn(new Map([...approved, [file, text]]), 'en');
    expect([ru?.message, en?.message]).toEqual([
      expect.stringMatching(/другой версией/),
      expect.stringMatching(/another version/),
    ]);
  });
});
