import type { LoadedDocument } from '../model/document.js';
import { folderTemplates } from '../render/folder-templates.js';
import type { Config } from './config.js';
import { templateFolders } from './template-folders.js';

/**
 * The forms that there are, with the kinds they serve; nothing where no document names one, for
 * then nobody asks.
 */
export function formKinds(
  root: string,
  config: Config,
  documents: readonly LoadedDocument[],
): ReadonlyMap<string, string> | undefined {
  if (!documents.some(({ data }) => typeof data.form === 'string')) return undefined;
  const { forms, read } = folderTemplates(...templateFolders(root, config));
  return new Map(forms.map((id) => [id, kindOf(read(`${id}/form.yaml`) ?? '')]));
}

/** What a form serves, without reading all of its description. */
function kindOf(text: string): string {
  return /^ +kind: *["']?([a-z-]+)/m.exec(text)?.[1] ?? '';
}
