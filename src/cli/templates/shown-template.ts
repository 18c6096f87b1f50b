import path from 'node:path';
import { templatesWords } from '../../language/catalogue/templates.js';
import type { FolderTemplates } from '../../render/folder-templates.js';
import { packageRoot } from '../../workspace/package-root.js';
import type { CommandContext } from '../command.js';

/** A template's file as the user would type it; those that come with the program are named as such. */
export function shownTemplate(
  file: string,
  { where }: Pick<FolderTemplates, 'where'>,
  { cwd, lang }: Pick<CommandContext, 'cwd' | 'lang'>,
): string {
  const absolute = where(file);
  if (absolute === undefined) return file;
  const isOurs = absolute.startsWith(path.join(packageRoot(), 'templates') + path.sep);
  return isOurs ? templatesWords(lang).builtIn(file) : path.relative(cwd, absolute) || absolute;
}
