import { statSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from '../model/workspace.js';

/** Files that documents show as figures, by path from the workspace's root. */
export interface Figures {
  readonly named: readonly string[];
  /** Those of them that are there. */
  readonly there: readonly string[];
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function namedFigures({ projects }: Workspace): readonly string[] {
  return projects
    .flatMap(({ triads }) => triads.flatMap(({ figures }) => figures))
    .flatMap((figure) => figure.path ?? []);
}

/** Which of the figures that documents name have their files. */
export function figureFiles(root: string, workspace: Workspace): ReadonlySet<string> {
  return new Set(namedFigures(workspace).filter((file) => isFile(path.join(root, file))));
}

/** The figures of a workspace as they were looked for. */
export function figuresOf(workspace: Workspace): Figures {
  return {
    named: [...new Set(namedFigures(workspace))],
    there: [...(workspace.figureFiles ?? [])],
  };
}

/** True while the same figures have their files. */
export function areAsBefore(root: string, { named, there }: Figures): boolean {
  return named.every((file) => isFile(path.join(root, file)) === there.includes(file));
}
