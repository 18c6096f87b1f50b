import type { LoadedDocument } from '../model/document.js';
import { folderTemplates } from '../render/folder-templates.js';
import { declarationOf, kindAtAGlance } from '../render/form/declaration.js';
import type { Templates } from '../render/templates.js';
import { KIND_IDS } from '../schema/kinds.js';
import type { Config } from './config.js';
import { templateFolders } from './template-folders.js';

/**
 * The forms that there are, with the kinds they serve; nothing where no document names one, for
 * then nobody asks.
 */
export async function formKinds(
  root: string,
  config: Config,
  documents: readonly LoadedDocument[],
): Promise<ReadonlyMap<string, string> | undefined> {
  if (!documents.some(({ data }) => typeof data.form === 'string')) return undefined;
  const templates = folderTemplates(...templateFolders(root, config));
  const kinds = templates.forms.map(async (id) => [id, await kindOf(id, templates)] as const);
  return new Map(await Promise.all(kinds));
}

async function kindOf(id: string, templates: Templates): Promise<string> {
  const glance = kindAtAGlance(id, templates);
  if (glance !== undefined) return glance;
  const { declaration } = await declarationOf(id, templates, KIND_IDS);
  return declaration.serves.kind;
}
