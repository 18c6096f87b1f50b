import { importFile } from '../../../src/import/read-file.js';
import { readVocabulary } from '../../../src/import/recognise/vocabulary.js';
import type { Document } from '../../../src/import/understand/documents.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { yamlText } from '../../../src/import/write/yaml-text.js';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { declarationOf } from '../../../src/render/form/declaration.js';
import { type RenderOptions, renderViews } from '../../../src/render/index.js';
import type { DocumentView } from '../../../src/render/view/document-view.js';
import { documentViews, SHAPES } from '../../../src/render/view/views.js';
import { workspaceViews } from '../../../src/render/view/workspace-views.js';
import { readSource } from '../../../src/source/read.js';
import { notComingBack } from './come-back.js';
import { differences } from './differences.js';

const WORDS = { from: (file: string) => file, extra: '' };

/** The data of every document that forms can print. */
export function viewsOf(workspace: ReturnType<typeof linkWorkspace>): readonly DocumentView[] {
  return [...workspace.projects.flatMap(documentViews), ...workspaceViews(workspace)];
}

/** Documents written as YAML, linked. */
export async function linked(files: readonly (readonly [string, string])[]) {
  const sources = files.map(([name, text]) => readSource(name, new TextEncoder().encode(text)));
  return linkWorkspace((await Promise.all(sources)).map(loadDocument));
}

function written(document: Document): readonly [string, string] {
  return [document.file, yamlText(document, 'a.docx', WORDS)];
}

/**
 * Prints documents into one Word file, reads that back, and tells what is not the same: data that
 * differs, words that are nowhere, entries that the schemas do not allow.
 *
 * @param otherwise names of data that need not come back
 */
export async function lostOnTheWay(
  views: readonly DocumentView[],
  options: RenderOptions,
  otherwise: typeof notComingBack = notComingBack,
): Promise<readonly string[]> {
  const lost: string[] = [];
  const vocabulary = await readVocabulary(options.templates);
  for (const file of await renderViews(views, 'p', { ...options, formats: ['docx'] })) {
    const { documents, coverage } = await importFile(
      file.bytes,
      `${file.name}.docx`,
      vocabulary,
      NOTHING_KNOWN,
    );
    const workspace = await linked(documents.map(written));
    const shapes = documents.length === 0 ? [] : await shapesOf(documents.map(written));
    const back = viewsOf(workspace);
    lost.push(...coverage.nowhere.map((word) => `nowhere: ${word}`), ...shapes);
    for (const { kind, id, form } of file.documents) {
      const before = views.find((view) => view.kind === kind && view.id === id);
      const after = back.find((view) => view.kind === kind);
      const { declaration } = await declarationOf(form, options.templates, [...SHAPES.keys()]);
      const leftOut = otherwise(kind, form, declaration.unprinted);
      const found = differences(before?.data, after?.data, leftOut);
      lost.push(...found.map((one) => `${kind} ${id}: ${one}`));
    }
  }
  return lost;
}

async function shapesOf(files: readonly (readonly [string, string])[]) {
  const all = await Promise.all(
    files.map(async ([name, text]) => {
      const { shape } = loadDocument(await readSource(name, new TextEncoder().encode(text)));
      return shape.map((one) => `${name}: ${JSON.stringify(one)}`);
    }),
  );
  return all.flat();
}
