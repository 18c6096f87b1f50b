import path from 'node:path';

const seenFrom = (cwd: string, root: string, file: string): string =>
  path.relative(cwd, path.join(root, file)).split(path.sep).join('/');

/** Says what a file of a workspace is called, given by its path in it, with `/`. */
export type NameOf = (file: string) => string;

/** Files are told from their workspace, as findings are; those of several from where the run was started. */
export function namesIn(root: string, cwd: string, isAlone: boolean): NameOf {
  return (file) => (isAlone ? file : seenFrom(cwd, root, file));
}

/**
 * Names for a patch: from where the run was started, so that it is applied there. What lies outside has no
 * such name and is told from its workspace.
 */
export function patchNamesIn(root: string, cwd: string): NameOf {
  return (file) => {
    const name = seenFrom(cwd, root, file);
    return name.startsWith('../') || path.isAbsolute(name) ? file : name;
  };
}
