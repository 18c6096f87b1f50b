import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Templates } from './templates.js';

const SAFE_PATH = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*\.(?:hbs|yaml)$/;

/**
 * Forms in folders: those of the first folder win over those of the next, file by file, so that a
 * workspace may override a form as a whole or a single template of it.
 */
export function folderTemplates(...folders: readonly string[]): Templates {
  const present = folders.filter((folder) => existsSync(folder));
  const forms = present.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'form.yaml')))
      .map(({ name }) => name)
      .sort(),
  );
  return {
    forms: [...new Set(forms)],
    read: (path) => {
      if (!SAFE_PATH.test(path)) return undefined;
      const folder = present.find((one) => existsSync(join(one, path)));
      return folder === undefined ? undefined : readFileSync(join(folder, path), 'utf8');
    },
  };
}
