import type { Finding } from '../../findings/finding.js';
import { headField } from '../../source/head.js';
import type { ChangedFiles } from '../changed-files.js';

/** Whether a change may have brought a finding. */
export type IsTouched = (finding: Finding) => boolean;

/** Rules that say what is missing: what went away elsewhere leaves no place there that they could name. */
const OF_WHAT_IS_GONE = /^(?:trace\/|participants\/(?:unknown|directory-empty|not-involved)$)/;
/** What of these a directory brings: everybody it lost may be named anywhere. */
const OF_NAMES = /^participants\//;

const YAML = /\.ya?ml$/i;

/** What the changed files are about: the projects and documents, and whether a directory is among them. */
async function homesOf(
  { names, before }: ChangedFiles,
  readText: (file: string) => string | undefined,
) {
  const homes = new Set<string>();
  let isDirectory = false;
  for (const name of names) {
    if (!YAML.test(name) || name.startsWith('../')) continue;
    const text = readText(name) ?? (await before(name)) ?? '';
    const kind = headField(text, 'kind');
    const home = headField(text, 'project') ?? headField(text, 'id');
    if (kind === 'directory') isDirectory = true;
    else if (kind !== undefined && home !== undefined) homes.add(home);
  }
  return { homes, isDirectory };
}

/**
 * Tells which findings a change may have brought: those that speak of a changed file at any place, and in
 * the projects it touches those that say that something is missing, for it may have been there before.
 */
export async function touchedBy(
  changed: ChangedFiles,
  readText: (file: string) => string | undefined,
): Promise<IsTouched> {
  const { homes, isDirectory } = await homesOf(changed, readText);
  return ({ rule, file, entity, related, consequences }) => {
    const places = [{ file }, ...related, ...consequences];
    if (places.some((one) => changed.names.has(one.file))) return true;
    if (!OF_WHAT_IS_GONE.test(rule)) return false;
    return (isDirectory && OF_NAMES.test(rule)) || homes.has(entity?.split('/')[0] ?? '');
  };
}
