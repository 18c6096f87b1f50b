import type { Finding } from '../../src/findings/finding.js';
import type { LoadedDocument } from '../../src/model/document.js';
import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import { RULES } from '../../src/rules/registry.js';
import { runRules } from '../../src/rules/run-rules.js';
import { readSource } from '../../src/source/read.js';
import { isDocument } from '../../src/workspace/is-document.js';

const SETTINGS = { severityOf: () => undefined, optionsOf: () => ({}) };

/** Texts or bytes of a workspace by their paths. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Reads files that exist in memory only and runs every rule over them. */
export async function checkFiles(files: Files): Promise<readonly Finding[]> {
  const documents: LoadedDocument[] = [];
  for (const [file, content] of files) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const source = await readSource(file, bytes);
    if (isDocument(source)) documents.push(loadDocument(source));
  }
  return runRules(linkWorkspace(documents), RULES, SETTINGS, 'ru');
}
