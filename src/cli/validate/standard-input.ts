import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Selection } from '../../workspace/check-workspace.js';
import type { CommandContext, OptionValues } from '../command.js';
import { selectPaths } from '../select-paths.js';

/** A document given instead of a file's own text. */
interface GivenDocument {
  readonly selection: Selection;
  readonly given: ReadonlyMap<string, Uint8Array>;
}

/** The document given through standard input stands where `--stdin-path` says. */
export function fromStandardInput(
  { cwd }: CommandContext,
  { stdinPath }: OptionValues,
): GivenDocument {
  const name = typeof stdinPath === 'string' ? stdinPath : 'stdin.yaml';
  const absolute = path.resolve(cwd, name);
  const { selections } = selectPaths(cwd, [path.dirname(absolute)]);
  const root = selections[0]?.root ?? cwd;
  const file = path.relative(root, absolute).split(path.sep).join('/');
  const selection: Selection = {
    root,
    isWhole: false,
    includes: (one) => one === file,
    named: new Set([file]),
  };
  return { selection, given: new Map([[file, new Uint8Array(readFileSync(0))]]) };
}
