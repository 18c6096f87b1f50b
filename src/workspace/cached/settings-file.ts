import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf, keyOf } from '../../cache/digest.js';
import type { Store } from '../../cache/store.js';
import { isMapping } from '../../schema/value-type.js';
import { errorCode } from '../../source/error-code.js';
import { CONFIG_FILE } from '../find-root.js';
import type { PathSettings } from '../open-workspace.js';

/** The digest of a settings file's bytes; `absent` where a workspace has none. */
export type SettingsDigest = string;

const ABSENT = 'absent';

/**
 * What a workspace's settings file is now; `undefined` where it does not open.
 *
 * @param asked another file than the root's own
 */
export function settingsDigest(
  root: string,
  asked: string | undefined,
): SettingsDigest | undefined {
  try {
    return digestOf(readFileSync(asked ?? path.join(root, CONFIG_FILE)));
  } catch (error) {
    return asked === undefined && errorCode(error) === 'ENOENT' ? ABSENT : undefined;
  }
}

function isPathSettings(value: unknown): value is PathSettings {
  if (!isMapping(value)) return false;
  const { ignore, templates } = value;
  if (!Array.isArray(ignore) || ignore.some((one) => typeof one !== 'string')) return false;
  return templates === undefined || typeof templates === 'string';
}

/** What settings say of paths, without parsing them where they were parsed before. */
export async function pathSettings(
  digest: SettingsDigest,
  program: string,
  store: Store,
  parse: () => Promise<PathSettings>,
): Promise<PathSettings> {
  if (digest === ABSENT) return {};
  const key = keyOf('paths', program, digest);
  const kept = store.read(key);
  if (isPathSettings(kept)) return kept;
  const { ignore = [], templates } = await parse();
  const settings = {
    ignore: ignore.filter((one) => one !== undefined),
    ...(templates !== undefined && { templates }),
  };
  store.write(key, settings);
  return settings;
}
