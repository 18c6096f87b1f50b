import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedDocument } from '../model/document.js';
import { loadDocument } from '../model/link/load-document.js';
import { linkWorkspace } from '../model/link/workspace.js';
import type { Workspace } from '../model/workspace.js';
import { useCompiledValidators } from '../schema/validate-data.js';
import { decode } from '../source/decode.js';
import { readSource } from '../source/read.js';
import { type Config, present, readConfig } from './config.js';
import { bystander, headOf, homesInFocus } from './focus.js';
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
  /** The files that are asked about: projects they do not touch are not parsed. All unless given. */
  readonly focus?: (file: string) => boolean;
  /** Text given instead of a file's own, by relative path. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

/** From so many files on, compiled validators pay for their loading. */
const MANY = 40;

function read(root: string, file: string, options: LoadOptions): Uint8Array | Unopened {
  try {
    return options.given?.get(file) ?? readFileSync(path.join(root, file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    return { file, reason };
  }
}

/** The documents among the files read: parsed where they are in focus. */
async function documentsOf(
  contents: ReadonlyMap<string, Uint8Array>,
  { named, focus }: LoadOptions,
): Promise<readonly LoadedDocument[]> {
  const unread = focus === undefined ? [] : [...contents].map(([file, bytes]) => peek(file, bytes));
  const homes = focus === undefined ? undefined : homesInFocus(unread, focus);
  const heads = new Map(unread.map((one) => [one.file, one]));
  const documents: LoadedDocument[] = [];
  if (contents.size > MANY) await useCompiledValidators();
  for (const [file, bytes] of contents) {
    const peeked = heads.get(file);
    if (homes !== undefined && peeked?.head && !homes.has(peeked.head.home)) {
      documents.push(bystander(peeked, peeked.head));
      continue;
    }
    const source = await readSource(file, bytes);
    if (isDocument(source) || named?.has(file)) documents.push(loadDocument(source));
  }
  return documents;
}

function peek(file: string, bytes: Uint8Array) {
  const { text, problem } = decode(bytes);
  return { file, text, head: problem === undefined ? headOf(text) : undefined };
}

/** Reads and links everything under a root. */
export async function loadWorkspace(
  root: string,
  options: LoadOptions = {},
): Promise<LoadedWorkspace> {
  const { config, document, unopened: closed } = await readConfig(root, options.config);
  const listing = listFiles(root, createMatcher(present(config.ignore)));
  const named = [...(options.named ?? []), ...(options.given?.keys() ?? [])];
  const contents = new Map<string, Uint8Array>();
  const unopened: Unopened[] = listing.unreadable.map((file) => ({ file, reason: 'EACCES' }));
  if (closed !== undefined) unopened.push(closed);
  for (const file of [...new Set([...listing.files, ...named])].sort()) {
    if (file === document?.source.file) continue;
    const bytes = read(root, file, options);
    if (bytes instanceof Uint8Array) contents.set(file, bytes);
    else unopened.push(bytes);
  }
  const documents = await documentsOf(contents, options);
  const all = document === undefined ? documents : [document, ...documents];
  return { root, config, workspace: linkWorkspace(all), files: contents.size, unopened };
}
