import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import { renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { workspaceViews } from '../../src/render/view/workspace-views.js';
import { readSource } from '../../src/source/read.js';
import { BUILT_IN } from './built-in.js';

/** Lists with an empty entry, and references that lead nowhere. */
const ODD: Readonly<Record<string, string>> = {
  triads: 'project: p\ntriads: [{number: "1"}]\nseminars: [{number: "1", triad: 9}]',
  'interaction-plan': 'project: p\ntriad: 9\nteams: [{role: mentor}]\ncomponents: [{name: Цели}]',
  regulation: 'title: О <системе> & {{порядке}}\nsections: [{points: [{text: Пункт, list: acts}]}]',
  'team-registry': 'title: Реестр\nregulation: none\nteams: [{}]\nblank: true',
  procedure: 'title: Алгоритм\nsteps: [{name: Шаг, bounds: {since: сразу}}]',
  'mentoring-programme': 'title: Программа\ndeveloping: {members: [{}]}\nstages: [{name: Этап}]',
  agreement: 'title: Соглашение\nparties: [{role: operator}]',
  'completion-report': 'title: Отчёт\nprogramme: none',
};
const LEAST: Readonly<Record<string, string>> = {
  triads: 'project: p',
  'interaction-plan': 'project: p',
  'completion-report': 'title: Отчёт\nprogramme: none',
};

async function files(kind: string, fields: string) {
  const yaml = `kind: ${kind}\nformat: 1\nid: document\n${fields}\n`;
  const source = await readSource('document.yaml', new TextEncoder().encode(yaml));
  const workspace = linkWorkspace([loadDocument(source)]);
  const views = [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
  return renderViews(views, 'p', { templates: BUILT_IN, version: '1.0.0' });
}

describe('documents hardly begun', () => {
  it.each(Object.keys(ODD))('are printed: %s', async (kind) => {
    for (const fields of [LEAST[kind] ?? 'title: Документ', ODD[kind] ?? '']) {
      const made = await files(kind, fields);
      expect(made.flatMap(({ documents }) => documents.map((one) => one.kind))).toContain(kind);
      expect(made.every(({ bytes }) => bytes.length > 0)).toBe(true);
    }
  });
});
