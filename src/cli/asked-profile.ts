import path from 'node:path';
import { BUILT_IN_PROFILES } from '../rules/profiles/built-in.js';
import type { CommandContext, OptionValues } from './command.js';
import { unknownName } from './unknown-name.js';

/**
 * The profile that `--profile` names.
 *
 * @param roots the workspaces that are to be checked by it: each must have it
 * @throws UserError where one does not have it
 */
export async function askedProfile(
  { profile }: OptionValues,
  roots: readonly string[],
  { words, cwd, global }: CommandContext,
): Promise<string | undefined> {
  if (typeof profile !== 'string') return undefined;
  // Every workspace has the program's own: nobody has to read the settings.
  if (Object.hasOwn(BUILT_IN_PROFILES, profile)) return profile;
  const { knownProfiles } = await import('../workspace/checking.js');
  const file = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  for (const root of new Set(roots)) {
    const known = await knownProfiles(root, file);
    if (!known.includes(profile)) {
      throw unknownName(words.errors.noSuchProfile(profile, known), profile, known, words);
    }
  }
  return profile;
}
