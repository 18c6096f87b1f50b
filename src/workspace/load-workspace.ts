import path from 'node:path';
import type { LoadedDocument } from '../model/document.js';
import { loadDocument } from '../model/link/load-document.js';
import { linkWorkspace } from '../model/link/workspace.js';
import type { Workspace } from '../model/workspace.js';
import { useCompiledValidators } from '../schema/validate-data.js';
import { decode } from '../source/decode.js';
import { readSource } from '../source/read.js';
import type { SourceFile } from '../source/source-file.js';
import { type Config, type LoadedConfig, readConfig } from './config.js';
import { bystander, type Focus, headOf, homesInFocus, type Unread } from './focus.js';
import { type GiveWay, GO_ON } from './give-way.js';
import { isDocument, isRemnant } from './is-document.js';
import { type Open, type OpenWorkspace, openWorkspace, type Unopened } from './open-workspace.js';
import { withSurroundings } from './with-surroundings.js';

export interface LoadedWorkspace {
  readonly root: string;
  readonly config: Config;
  readonly workspace: Workspace;
  readonly unopened: readonly Unopened[];
}

/** A workspace with its settings read and its files listed. */
export interface OpenedRoot {
  readonly settings: LoadedConfig;
  readonly listing: OpenWorkspace;
}

export interface LoadOptions {
  /** Another configuration file than the root's own. */
  readonly config?: string;
  /** The root as somebody has opened it already. */
  readonly opened?: OpenedRoot;
  /** Files named by the user, relative to the root: documents even where they do not look like it. */
  readonly named?: ReadonlySet<string>;
  /** The files that are asked about: projects they do not touch are not parsed. All unless given. */
  readonly focus?: Focus;
  /** Text given instead of a file's own, by relative path. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
  readonly giveWay?: GiveWay;
}

/** From so many files on, compiled validators pay for their loading. */
const MANY = 40;

/** The documents among the files: each is read, parsed, and its bytes let go before the next. */
export async function everyDocument(
  files: readonly string[],
  open: Open,
  { named, giveWay = GO_ON }: Pick<LoadOptions, 'named' | 'giveWay'> = {},
): Promise<readonly LoadedDocument[]> {
  const documents: LoadedDocument[] = [];
  const remnants: SourceFile[] = [];
  if (files.length > MANY) await useCompiledValidators();
  for (const file of files) {
    await giveWay();
    const bytes = open(file);
    if (bytes === undefined) continue;
    const source = await readSource(file, bytes);
    if (isDocument(source) || named?.has(file)) documents.push(loadDocument(source));
    else if (isRemnant(source)) remnants.push(source);
  }
  return remnants.length === 0 ? documents : withRemnants(documents, remnants);
}

/** Folders that `init` and `new` make: what lies there is meant as a document. */
const OWN_FOLDER = /^(?:directory|projects|mentoring)\//;

/** Remnants of documents that lie beside whole ones or in our own folders, in their place by name. */
function withRemnants(
  documents: readonly LoadedDocument[],
  remnants: readonly SourceFile[],
): readonly LoadedDocument[] {
  const folders = new Set(
    documents.filter(({ kind }) => kind !== 'config').map(({ source }) => folderOf(source.file)),
  );
  const isOurs = ({ file }: SourceFile) => OWN_FOLDER.test(file) || folders.has(folderOf(file));
  const found = remnants.filter(isOurs).map(loadDocument);
  return [...documents, ...found].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
}

function folderOf(file: string): string {
  return path.posix.dirname(file);
}

/** The documents in focus parsed, the others known by their heads. */
async function documentsInFocus(
  files: readonly string[],
  open: Open,
  options: LoadOptions,
  focus: Focus,
): Promise<readonly LoadedDocument[]> {
  const contents = new Map(files.flatMap((file) => peek(file, open(file))));
  const homes = homesInFocus([...contents.values()], focus);
  const isBystander = ({ head }: Unread) => homes !== undefined && head && !homes.has(head.home);
  const parsed = [...contents.values()].filter((one) => !isBystander(one)).map(({ file }) => file);
  const documents = await everyDocument(parsed, (file) => contents.get(file)?.bytes, options);
  const beside = [...contents.values()].flatMap((one) =>
    one.head && isBystander(one) ? bystander(one, one.head) : [],
  );
  return [...documents, ...beside].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
}

function peek(file: string, bytes: Uint8Array | undefined) {
  if (bytes === undefined) return [];
  const { text, problem } = decode(bytes);
  const head = problem === undefined ? headOf(text) : undefined;
  return [[file, { file, text, head, bytes }] as const];
}

/** Reads the settings of a workspace and lists its files. */
export async function openRoot(
  root: string,
  { config, ...beside }: Pick<LoadOptions, 'config' | 'named' | 'given'>,
): Promise<OpenedRoot> {
  const settings = await readConfig(root, config);
  return { settings, listing: openWorkspace(root, settings.config, beside) };
}

/** Reads and links everything under a root. */
export async function loadWorkspace(
  root: string,
  options: LoadOptions = {},
): Promise<LoadedWorkspace> {
  const { settings, listing } = options.opened ?? (await openRoot(root, options));
  const { config, document, unopened: closed } = settings;
  const files = listing.files.filter((file) => file !== document?.source.file);
  const { focus } = options;
  const documents =
    focus === undefined
      ? await everyDocument(files, listing.open, options)
      : await documentsInFocus(files, listing.open, options, focus);
  const all = document === undefined ? documents : [document, ...documents];
  const unopened = [...(closed ? [closed] : []), ...listing.unopened];
  const workspace = await withSurroundings(root, config, linkWorkspace(all));
  return { root, config, workspace, unopened };
}
