import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { readVocabulary } from '../../import/recognise/vocabulary.js';
import { linkWorkspace } from '../../model/link/workspace.js';
import { folderTemplates } from '../../render/folder-templates.js';
import type { CheckOptions, Verdict } from '../../workspace/check-workspace.js';
import { findRoot, hasSettings } from '../../workspace/find-root.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { templateFolders } from '../../workspace/template-folders.js';
import type { CommandContext } from '../command.js';
import { readForeign } from './read-foreign.js';
import { surroundingsOf } from './surroundings.js';

/**
 * Checks a Word or Excel file where it lies, with the directory of the workspace round it.
 *
 * @param file absolute
 * @returns the message for the user where the file cannot be read
 */
export async function checkForeignFile(
  file: string,
  options: CheckOptions,
  context: CommandContext,
): Promise<Verdict | string> {
  const root = findRoot(file);
  // Without settings the folder is no workspace: what else lies in it is none of this file's business.
  const { config } = options;
  const isWorkspace = hasSettings(root, config);
  const loaded = isWorkspace
    ? await loadWorkspace(root, config === undefined ? {} : { config })
    : { root, config: {}, workspace: linkWorkspace([]), unopened: [] };
  const vocabulary = await readVocabulary(folderTemplates(...templateFolders(root, loaded.config)));
  try {
    const around = { ...surroundingsOf(loaded.workspace), takenIds: [] };
    const imported = await readForeign(file, vocabulary, around, context);
    const { checkForeign } = await import('../../workspace/check-foreign.js');
    const name = path.relative(root, file).split(path.sep).join('/');
    return await checkForeign(name, imported, loaded, options);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
