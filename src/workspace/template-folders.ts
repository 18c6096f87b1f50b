import path from 'node:path';
import type { Config } from './config.js';
import { packageRoot } from './package-root.js';

/** The folder of a workspace's own forms: `templates` unless its settings name another. */
export function ownTemplates(root: string, { templates = 'templates' }: Config): string {
  return path.join(root, templates);
}

/** Where forms are looked for, first to last: the workspace's own, then those of the program. */
export function templateFolders(root: string, config: Config): readonly string[] {
  return [ownTemplates(root, config), path.join(packageRoot(), 'templates')];
}
