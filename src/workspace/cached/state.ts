import path from 'node:path';
import { keyOf } from '../../cache/digest.js';
import { digestFiles } from '../../cache/digest-files.js';
import type { Selection } from '../check-workspace.js';
import { configName } from '../find-root.js';
import { type OpenWorkspace, openWorkspace, type PathSettings } from '../open-workspace.js';
import type { ValidateOptions } from '../validate-workspace.js';
import type { CacheUse } from './cache-use.js';
import { formDigest } from './form-digest.js';
import { pathSettings, settingsDigest } from './settings-file.js';

/** A workspace as it is when a run begins, read but not understood. */
export interface WorkspaceState {
  readonly listing: OpenWorkspace;
  /** The files whose bytes count; the settings are part of `base`. */
  readonly documents: readonly string[];
  /** One name for the bytes of all documents. */
  readonly bytes: string;
  /** The digest of each document; `undefined` where one has changed meanwhile. */
  readonly digests: () => ReadonlyMap<string, string> | undefined;
  /** A key of what every finding depends on besides documents. */
  readonly base: string;
  /** `base` as it would be now: settings or forms may have changed since. */
  readonly baseNow: () => string | undefined;
}

/** Does what may meet a file that does not open; `undefined` where it does. */
function whereAllOpens<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** What the settings of a workspace say of paths; nothing where it has none, or they do not open. */
export async function pathSettingsOf(
  root: string,
  { config }: Pick<ValidateOptions, 'config'>,
  { program, store }: CacheUse,
): Promise<PathSettings> {
  const digest = settingsDigest(root, config);
  if (digest === undefined) return {};
  return pathSettings(digest, program, store, async () => {
    const { readConfig } = await import('../checking.js');
    return (await readConfig(root, config)).config;
  });
}

/**
 * Takes the state of a workspace.
 *
 * @returns `undefined` where something in it does not open: then the result is nothing to keep
 */
export async function stateOf(
  { root, named }: Selection,
  options: ValidateOptions,
  cache: CacheUse,
): Promise<WorkspaceState | undefined> {
  // Whatever else is asked, now or one day, may change what is found.
  const {
    config,
    helpers: _helpers,
    tell: _tell,
    division: _division,
    giveWay: _way,
    ...asked
  } = options;
  const settings = settingsDigest(root, config);
  if (settings === undefined) return undefined;
  const said = await pathSettingsOf(root, options, cache);
  const listing = openWorkspace(root, said, { named });
  const name = configName(root, config);
  if (listing.unopened.length > 0) return undefined;
  const documents = listing.files.filter((file) => file !== name);
  const absolute = new Map(documents.map((file) => [root + path.sep + file, file]));
  const paths = [...absolute.keys()];
  const bytes = whereAllOpens(() => digestFiles(paths));
  if (bytes === undefined) return undefined;
  const baseOf = (digest: string) =>
    keyOf('base', cache.program, asked, name, digest, formDigest(root, said));
  return {
    listing,
    documents,
    bytes,
    digests: () => {
      const digests = new Map<string, string>();
      const now = whereAllOpens(() =>
        digestFiles(paths, (one, digest) => digests.set(absolute.get(one) ?? one, digest)),
      );
      return now === bytes ? digests : undefined;
    },
    base: baseOf(settings),
    baseNow: () => {
      const now = settingsDigest(root, config);
      return now && baseOf(now);
    },
  };
}
