import { statSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from '../model/workspace.js';

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Which of the figures that documents name have their files, by path from the workspace's root. */
export function figureFiles(root: string, { projects }: Workspace): ReadonlySet<string> {
  const named = projects
    .flatMap(({ triads }) => triads.flatMap(({ figures }) => figures))
    .flatMap((figure) => figure.path ?? []);
  return new Set(named.filter((file) => isFile(path.join(root, file))));
}
