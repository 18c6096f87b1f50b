import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf, keyOf } from '../../cache/digest.js';
import type { Selection, Verdict } from '../check-workspace.js';
import { hasSettings } from '../find-root.js';
import type { ValidateOptions } from '../validate-workspace.js';
import type { CacheUse } from './cache-use.js';
import { templatesDigest } from './form-digest.js';
import { restored, storedOf } from './kept-verdict.js';
import { pathSettingsOf, stateOf } from './state.js';
import { isStoredVerdict } from './stored.js';

/** A Word or Excel file to be checked. */
export interface ForeignRequest {
  /** Absolute. */
  readonly file: string;
  /** The workspace it lies in, or its folder. */
  readonly root: string;
  readonly options: ValidateOptions;
}

/** A key of all that a verdict follows from; `undefined` where something of it does not open. */
async function keyNow(
  { file, root, options }: ForeignRequest,
  cache: CacheUse,
): Promise<string | undefined> {
  const selection: Selection = { root, isWhole: true, includes: () => true, named: new Set() };
  // Without settings the folder is no workspace: only the file itself counts, and forms beside it.
  const isWorkspace = hasSettings(root, options.config);
  const state = isWorkspace ? await stateOf(selection, options, cache) : undefined;
  if (isWorkspace && state === undefined) return undefined;
  const { lang, today, asked } = options;
  const own = { lang, today, asked };
  const templates = templatesDigest(root, await pathSettingsOf(root, options, cache));
  try {
    const bytes = digestOf(readFileSync(file));
    const around = state && [state.base, state.documents, state.bytes];
    return keyOf(
      'foreign',
      cache.program,
      own,
      path.relative(root, file),
      bytes,
      templates,
      around,
    );
  } catch {
    return undefined;
  }
}

/**
 * Checks a Word or Excel file; where a run before had the same bytes, options and workspace before it, says
 * what was found then, without reading the file as a document.
 *
 * @param check checks it anew; a message for the user where it cannot be read, and that is not kept
 */
export async function checkForeignCached(
  request: ForeignRequest,
  cache: CacheUse,
  check: () => Promise<Verdict | string>,
): Promise<Verdict | string> {
  const { root, options } = request;
  const key = await keyNow(request, cache);
  const kept = key && cache.store.read(key);
  if (isStoredVerdict(kept)) return restored(kept, root, options, () => undefined);
  const verdict = await check();
  // Something may have changed while the file was being looked at.
  if (typeof verdict === 'string' || key === undefined || key !== (await keyNow(request, cache))) {
    return verdict;
  }
  cache.store.write(key, storedOf(verdict));
  return verdict;
}
