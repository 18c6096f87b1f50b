import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { yamlText } from '../../../src/import/write/yaml-text.js';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import type { Project, Term } from '../../../src/model/project.js';
import type { Reference } from '../../../src/model/reference-types.js';
import { readSource } from '../../../src/source/read.js';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { exampleFiles } from '../../render/example-files.js';
import { vocabulary } from '../vocabulary.js';

const WORDS = { from: (file: string) => file, extra: '' };
const folder = path.resolve(import.meta.dirname, '../../../examples/smart-leader');
const { workspace } = await loadWorkspace(folder);
const files = await exampleFiles('smart-leader');

/** What is printed, read back and linked. */
async function readBack(document: string) {
  const file = files.find(({ name }) => name === `${document}.docx`);
  const imported = await importFile(
    file?.bytes ?? new Uint8Array(),
    `${document}.docx`,
    vocabulary,
    NOTHING_KNOWN,
  );
  const documents = [];
  for (const one of imported.documents) {
    const text = yamlText(one, 'a.docx', WORDS);
    documents.push(loadDocument(await readSource(one.file, new TextEncoder().encode(text))));
  }
  return { imported, workspace: linkWorkspace(documents), documents };
}

const plain = (text: string) => text.trim().replaceAll('\u00a0', ' ').replaceAll('ё', 'е');

function named(reference: Reference | undefined): string | undefined {
  const target = reference?.target;
  return target?.kind === 'organization' ? plain(target.organization.name) : undefined;
}

const days = (term: Term | undefined) => term?.resolved.intervals;

/** What a project says, whatever the words and ids it says it with. */
function said({ passport, term, stages, plans, triads }: Project) {
  return {
    title: passport && plain(passport.title),
    level: passport?.level,
    unit: passport?.unit,
    term: days(term),
    goal: passport?.goal && plain(passport.goal.text),
    tasks: passport?.tasks.map(({ text }) => plain(text)),
    indicators: passport?.indicators.map(({ name }) => plain(name)),
    results: passport?.results.map(({ text }) => plain(text)),
    risks: passport?.risks.map(({ text, mitigation }) => [plain(text), mitigation]),
    stages: stages.map(({ span }) => span),
    events: plans.flatMap(({ events }) =>
      events.map((event) => ({
        name: plain(event.name),
        term: days(event.term),
        results: event.results.map(({ text }) => plain(text)),
      })),
    ),
    triads: triads.flatMap((one) =>
      one.triads.map(({ mentor, adviser, trainee }) => [mentor, adviser, trainee].map(named)),
    ),
    seminars: triads.flatMap((one) =>
      one.seminars.map(({ number, term: when, host, workshops }) => ({
        number,
        term: days(when),
        host: named(host),
        workshops: workshops.map(({ municipality, covers }) => [
          named(municipality),
          covers.length,
        ]),
      })),
    ),
  };
}

describe('what is printed and read back', () => {
  it.each(['smart-leader', 'healthy-school', 'district-leaders'])(
    'says the same, of project %s',
    async (id) => {
      const { imported, workspace: back, documents } = await readBack(id);
      expect(imported.coverage.nowhere).toEqual([]);
      expect(documents.flatMap(({ shape }) => shape)).toEqual([]);
      const before = workspace.projects.find((project) => project.id === id);
      const [after] = back.projects;
      expect(before).toBeDefined();
      expect(after && said(after)).toEqual(before && said(before));
    },
  );

  it.each([
    'mentoring-regulation',
    'mentoring-teams',
    'mentoring-steps',
    'mentoring-2022',
    'smart-leader-interaction-5',
    'mentoring-agreement',
    'mentoring-2022-report',
  ])('loses no word and is well-formed: %s', async (id) => {
    const { imported, documents } = await readBack(id);
    expect(imported.coverage.nowhere).toEqual([]);
    expect(documents.flatMap(({ shape }) => shape)).toEqual([]);
  });
});
