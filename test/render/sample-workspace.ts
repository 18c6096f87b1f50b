import { readFileSync } from 'node:fs';
import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import type { Workspace } from '../../src/model/workspace.js';
import { readSource } from '../../src/source/read.js';

const FILES = [
  'directory',
  'passport',
  'triads',
  'interaction',
  'regulation',
  'registry',
  'procedure',
  'programme',
  'progress',
  'agreement',
  'report',
];

/**
 * A linked workspace of the fixtures beside this file: a project with triads, and mentoring.
 *
 * @param change changes a fixture's text before it is read
 */
export async function sampleWorkspace(
  change: (name: string, text: string) => string = (_, text) => text,
): Promise<Workspace> {
  const documents = [];
  for (const name of FILES) {
    const text = readFileSync(new URL(`./fixtures/${name}.yaml`, import.meta.url), 'utf8');
    const bytes = new TextEncoder().encode(change(name, text));
    documents.push(loadDocument(await readSource(`${name}.yaml`, bytes)));
  }
  return linkWorkspace(documents);
}
