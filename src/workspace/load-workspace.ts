import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedDocument } from '../model/document.js';
import { loadDocument } from '../model/link/load-document.js';
import { linkWorkspace } from '../model/link/workspace.js';
import type { Workspace } from '../model/workspace.js';
import { readSource } from '../source/read.js';
import type { SourceFile } from '../source/source-file.js';
import { type Config, readConfig } from './config.js';
import { isDocument } from './is-document.js';
import { listFiles } from './list-files.js';
import { createMatcher } from './matcher.js';

/** A file that could not be opened: the others are still read, and the exit code is 2. */
export interface Unopened {
  readonly file: string;
  readonly reason: string;
}

export interface LoadedWorkspace {
  readonly root: string;
  readonly config: Config;
  readonly workspace: Workspace;
  /** How many YAML files were looked at. */
  readonly files: number;
  readonly unopened: readonly Unopened[];
}

export interface LoadOptions {
  /** Another configuration file than the root's own. */
  readonly config?: string;
  /** Files named by the user, relative to the root: documents even where they do not look like it. */
  readonly named?: ReadonlySet<string>;
  /** Text given instead of a file's own, by relative path. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

function read(root: string, file: string, options: LoadOptions): Uint8Array | Unopened {
  try {
    return options.given?.get(file) ?? readFileSync(path.join(root, file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    return { file, reason };
  }
}

/** Reads and links everything under a root. */
export async function loadWorkspace(
  root: string,
  options: LoadOptions = {},
): Promise<LoadedWorkspace> {
  const { config, document } = await readConfig(root, options.config);
  const listing = listFiles(root, createMatcher(config.ignore ?? []));
  const named = [...(options.named ?? []), ...(options.given?.keys() ?? [])];
  const files = [...new Set([...listing.files, ...named])].sort();
  const documents: LoadedDocument[] = document === undefined ? [] : [document];
  const unopened: Unopened[] = listing.unreadable.map((file) => ({ file, reason: 'EACCES' }));
  for (const file of files) {
    const bytes = read(root, file, options);
    if (!(bytes instanceof Uint8Array)) {
      unopened.push(bytes);
      continue;
    }
    const source: SourceFile = await readSource(file, bytes);
    if (isDocument(source) || options.named?.has(file)) documents.push(loadDocument(source));
  }
  return { root, config, workspace: linkWorkspace(documents), files: files.length, unopened };
}
