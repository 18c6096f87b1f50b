import path from 'node:path';
import type { Config } from './config.js';
import { packageRoot } from './package-root.js';

/** What lies in the folder of a form besides its templates. */
const OWN_FILES = ['form.yaml', 'scaffold.yaml'];

/** The folder of a workspace's own forms: `templates` unless its settings name another. */
export function ownTemplates(
  root: string,
  { templates = 'templates' }: Pick<Config, 'templates'>,
): string {
  return path.join(root, templates);
}

/** The files of the workspace's own forms, by their relative paths: none of them is a document. */
export function templateMatcher({
  templates = 'templates',
}: Pick<Config, 'templates'>): (file: string) => boolean {
  const folder = path.posix.normalize(templates.replaceAll('\\', '/')).replace(/\/$/, '');
  return (file) => {
    const [form, name, ...deeper] = file.startsWith(`${folder}/`)
      ? file.slice(folder.length + 1).split('/')
      : [];
    return form !== undefined && OWN_FILES.includes(name ?? '') && deeper.length === 0;
  };
}

/** Where forms are looked for, first to last: the workspace's own, then those of the program. */
export function templateFolders(root: string, config: Config): readonly string[] {
  return [ownTemplates(root, config), path.join(packageRoot(), 'templates')];
}
