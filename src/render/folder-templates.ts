import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../source/error-code.js';
import { TemplateError } from './problem.js';
import type { Templates } from './templates.js';

const SAFE_NAME = /^[a-z0-9][a-z0-9-]*$/;
const SAFE_FILE = /^[a-z0-9][a-z0-9-]*\.(?:hbs|yaml)$/;
const DECLARATION = 'form.yaml';

/** Templates that lie in folders of the file system. */
export interface FolderTemplates extends Templates {
  /** Absolute path of a file, `undefined` where there is none. */
  readonly where: (path: string) => string | undefined;
  /** Folders that look like forms but whose names no form can have. */
  readonly misnamed: readonly string[];
}

/**
 * Forms in folders: those of the first folder win over those of the next, file by file, so that a
 * workspace may override a form as a whole or a single template of it.
 */
export function folderTemplates(...folders: readonly string[]): FolderTemplates {
  const present = folders.filter((folder) => existsSync(folder));
  const names = present.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => existsSync(join(folder, name, DECLARATION)))
      .sort(),
  );
  const where = (path: string): string | undefined => {
    const [form = '', file = '', ...deeper] = path.split('/');
    if (!SAFE_NAME.test(form) || !SAFE_FILE.test(file) || deeper.length > 0) return undefined;
    return present.map((one) => join(one, form, file)).find(isFile);
  };
  return {
    forms: [...new Set(names.filter((name) => SAFE_NAME.test(name)))],
    misnamed: names.filter((name) => !SAFE_NAME.test(name)),
    where,
    read: (path) => {
      const file = where(path);
      return file === undefined ? undefined : textOf(file, path);
    },
    files: (folder) => {
      const found = present.map((one) => join(one, folder)).filter((one) => existsSync(one));
      const files = SAFE_NAME.test(folder) ? found.flatMap((one) => readdirSync(one)) : [];
      return [...new Set(files.filter((file) => SAFE_FILE.test(file)))].sort();
    },
  };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * The text of a template; the byte order mark that editors on Windows put first is no part of it.
 *
 * @throws TemplateError where it does not open or is not in UTF-8
 */
function textOf(file: string, path: string): string {
  const place = { file: path, line: 1, column: 1 };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = errorCode(error);
    throw new TemplateError({ ...place, code: 'unreadable-file', args: { reason } });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateError({ ...place, code: 'not-utf8', args: {} });
  }
}
