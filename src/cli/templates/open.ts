import path from 'node:path';
import { type FolderTemplates, folderTemplates } from '../../render/folder-templates.js';
import { readConfig } from '../../workspace/config.js';
import { findRoot } from '../../workspace/find-root.js';
import { ownTemplates, templateFolders } from '../../workspace/template-folders.js';
import type { CommandContext } from '../command.js';
import type { LetterheadSetting } from '../render/open-letterhead.js';

/** The forms that a workspace can use. */
export interface OpenTemplates extends FolderTemplates {
  readonly root: string;
  /** Absolute path of the folder of the workspace's own. */
  readonly own: string;
  /** The Word file that the workspace's documents are printed on, where it names one. */
  readonly letterhead: LetterheadSetting;
  /** Whether a file is the workspace's own, by its absolute path. */
  readonly isOwn: (file: string) => boolean;
}

/** The forms of the workspace that the command is run in: its own beside the program's. */
export async function openTemplates({ cwd, global }: CommandContext): Promise<OpenTemplates> {
  const root = findRoot(cwd);
  const asked = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const { config } = await readConfig(root, asked);
  const own = ownTemplates(root, config);
  const isOwn = (file: string) => file.startsWith(own + path.sep);
  return {
    ...folderTemplates(...templateFolders(root, config)),
    root,
    own,
    letterhead: config.letterhead,
    isOwn,
  };
}
