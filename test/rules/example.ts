import { applyBaseline, readBaseline } from '../../src/findings/baseline.js';
import type { Finding } from '../../src/findings/finding.js';
import type { LoadedDocument } from '../../src/model/document.js';
import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import type { Workspace } from '../../src/model/workspace.js';
import { RULES } from '../../src/rules/registry.js';
import { runRules } from '../../src/rules/run-rules.js';
import { staleFindings } from '../../src/rules/waiver/stale-baseline.js';
import { readSource } from '../../src/source/read.js';
import type { SourceFile } from '../../src/source/source-file.js';
import { inWindows1251 } from '../windows-1251.js';

/** Letters as a Windows editor of old saves them, where an example says so. */
function encode(text: string): Uint8Array {
  if (!text.includes('# windows-1251')) return new TextEncoder().encode(text);
  return inWindows1251(text);
}

/** Files that were read already: examples mostly differ in one of their documents. */
const read = new Map<string, Promise<SourceFile>>();
const loaded = new WeakMap<SourceFile, LoadedDocument>();

function readOnce(file: string, text: string): Promise<SourceFile> {
  const key = `${file}\n${text}`;
  const source = read.get(key) ?? readSource(file, encode(text));
  read.set(key, source);
  return source;
}

function loadOnce(source: SourceFile): LoadedDocument {
  const document = loaded.get(source) ?? loadDocument(source);
  loaded.set(source, document);
  return document;
}

/** Reads an example of several documents parted by `---`, as the files `1.yaml`, `2.yaml` … */
async function readExample(example: string) {
  const parts = example.split(/^---\n/m);
  return Promise.all(parts.map((text, index) => readOnce(`${index + 1}.yaml`, text)));
}

function isNoBaseline(source: SourceFile): boolean {
  return readBaseline(source) === undefined;
}

/** Some of the forms that there are. */
const FORMS = new Map([
  ['passport-municipal', 'passport'],
  ['passport-district', 'passport'],
  ['event-plan', 'event-plan'],
]);

/** Runs one rule (or all of them) over an example. */
export async function runExample(
  example: string,
  rule?: string,
  around: Pick<Workspace, 'today' | 'figureFiles' | 'forms'> = {},
): Promise<readonly Finding[]> {
  const sources = await readExample(example);
  const entries = sources.flatMap((source) => readBaseline(source) ?? []);
  const linked = linkWorkspace(sources.filter(isNoBaseline).map(loadOnce));
  const workspace = { ...linked, forms: FORMS, ...around };
  const rules = RULES.filter(
    ({ id }) => rule === undefined || id === rule || id.startsWith('waiver/'),
  );
  const settings = { severityOf: () => undefined, optionsOf: () => ({}) };
  const { fresh, stale } = applyBaseline(runRules(workspace, rules, settings, 'ru'), entries);
  const findings = [...fresh, ...staleFindings(stale, 'ru')];
  return findings.filter((finding) => rule === undefined || finding.rule === rule);
}

/** The places marked `# <-` in an example, as `file:line`. */
export function markedPlaces(example: string): readonly string[] {
  return example
    .split(/^---\n/m)
    .flatMap((part, index) =>
      part
        .split('\n')
        .flatMap((line, at) => (line.includes('<-') ? [`${index + 1}.yaml:${at + 1}`] : [])),
    );
}
