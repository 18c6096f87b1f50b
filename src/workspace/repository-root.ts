import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder upwards that git keeps; `undefined` outside any repository. */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
}
