import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Selection } from '../workspace/check-workspace.js';
import { CONFIG_FILE } from '../workspace/find-root.js';
import { nestedRoots } from '../workspace/nested-roots.js';
import type { PathSelection } from './select-paths.js';

function either(one: Selection, other: Selection | undefined): Selection {
  if (other === undefined) return one;
  return {
    root: one.root,
    isWhole: one.isWhole || other.isWhole,
    includes: (file) => one.includes(file) || other.includes(file),
    named: new Set([...one.named, ...other.named]),
  };
}

/** What a selection of a folder asks of a workspace below it. */
function below({ root, isWhole, includes }: Selection, nested: string): Selection {
  const prefix = path.relative(root, nested).split(path.sep).join('/');
  return {
    root: nested,
    isWhole,
    includes: (file) => includes(`${prefix}/${file}`),
    named: new Set(),
  };
}

/**
 * Adds to folders that are no workspace the workspaces in the folders below: whoever checks a repository
 * from its top means them, and «no findings» would be read as praise of what nobody looked at.
 */
export function withNested(selections: readonly PathSelection[]): readonly Selection[] {
  const byRoot = new Map<string, Selection>();
  const add = (one: Selection) => byRoot.set(one.root, either(one, byRoot.get(one.root)));
  for (const one of selections) {
    add(one);
    if (!one.reachesDown || existsSync(path.join(one.root, CONFIG_FILE))) continue;
    for (const nested of nestedRoots(one.root)) add(below(one, nested));
  }
  return [...byRoot.values()];
}
