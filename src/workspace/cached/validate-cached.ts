import { keyOf } from '../../cache/digest.js';
import { decode } from '../../source/decode.js';
import type { Selection, Verdict } from '../check-workspace.js';
import { areAsBefore } from '../figure-files.js';
import { configName } from '../find-root.js';
import type { KeptPart } from '../parts/known-parts.js';
import { steadyOpen } from '../steady-open.js';
import type { ValidateOptions } from '../validate-workspace.js';
import type { CacheUse } from './cache-use.js';
import { restored, storedOf } from './kept-verdict.js';
import { stateOf, type WorkspaceState } from './state.js';
import { isKeptPart, isStoredVerdict, type StoredVerdict } from './stored.js';

/** A key of everything that a verdict follows from, but for the figures that documents name. */
function runKey(
  { isWhole, includes, named }: Selection,
  { base, documents, bytes }: WorkspaceState,
  settings: string,
): string {
  const asked = documents.map((file) => includes(file));
  return keyOf(
    'run',
    base,
    bytes,
    documents,
    asked,
    isWhole,
    includes(settings),
    [...named].sort(),
  );
}

function verdictFrom(
  stored: StoredVerdict,
  root: string,
  options: ValidateOptions,
  { listing: { open } }: WorkspaceState,
): Verdict {
  const known = new Set([...stored.files, configName(root, options.config)]);
  return restored(stored, root, options, (file) => {
    const bytes = known.has(file) ? open(file) : undefined;
    return bytes && decode(bytes).text;
  });
}

/** Checks what has changed, and keeps what was found where nothing has changed meanwhile. */
async function checkAndKeep(
  selection: Selection,
  options: ValidateOptions,
  state: WorkspaceState,
  key: string,
  { store }: CacheUse,
): Promise<Verdict> {
  const { readConfig, validateWorkspace } = await import('../checking.js');
  const { listing, base, baseNow } = state;
  const digests = state.digests();
  if (digests === undefined) return validateWorkspace(selection, options);
  const { open, isSteady } = steadyOpen(listing.open, digests);
  const settings = await readConfig(selection.root, options.config);
  const fresh: (readonly [string, KeptPart])[] = [];
  const verdict = await validateWorkspace(selection, {
    ...options,
    opened: { settings, listing: { ...listing, open } },
    kept: {
      base,
      digests,
      find: (part) => {
        const found = store.read(part);
        return isKeptPart(found) ? found : undefined;
      },
      keep: (part, kept) => fresh.push([part, kept]),
    },
  });
  const areSteady = fresh.every(([, { outcome }]) => outcome.isSteady);
  if (!areSteady || !isSteady() || verdict.unopened.length > 0 || base !== baseNow())
    return verdict;
  for (const [part, kept] of fresh) store.write(part, kept);
  store.write(key, storedOf(verdict));
  return verdict;
}

/**
 * Says what the rules find, as `validateWorkspace` does; where a run before had the same bytes, options
 * and surroundings before it, from what was kept then, without parsing or judging anything.
 */
export async function validateCached(
  selection: Selection,
  options: ValidateOptions,
  cache: CacheUse,
): Promise<Verdict> {
  const { root } = selection;
  const isOther = options.given !== undefined || options.focus !== undefined;
  const state = isOther ? undefined : await stateOf(selection, options, cache);
  if (state === undefined) {
    const { validateWorkspace } = await import('../checking.js');
    return validateWorkspace(selection, options);
  }
  const key = runKey(selection, state, configName(root, options.config));
  const kept = cache.store.read(key);
  return isStoredVerdict(kept) && areAsBefore(root, kept.figures)
    ? verdictFrom(kept, root, options, state)
    : checkAndKeep(selection, options, state, key, cache);
}
