import { nameWords } from '../../../language/russian/normalize.js';
import { stem } from '../../../language/russian/stem.js';
import { type DraftFields, isLeaf, isList } from '../draft.js';

const QUOTED = /[«"„“]([^«»"“”„]+)[»"”“]/;

function stemsOf(name: string): readonly string[] {
  return nameWords(name).map(({ word }) => stem(word));
}

/** Names of the groups among a passport's participants, and of the roles it declares. */
export function groupNames({ participants, roles }: DraftFields): readonly string[] {
  return [participants, roles].flatMap((declared) => {
    if (declared === undefined || !isList(declared)) return [];
    return declared.flatMap((one) => {
      const name = one !== null && 'name' in one ? one.name : undefined;
      return name !== undefined && name !== null && isLeaf(name) ? [String(name.leaf)] : [];
    });
  });
}

/**
 * True where a name means one of these groups: it begins as one of them does, or it has the same
 * first word and the same name in quotes.
 */
export function meansGroup(name: string, groups: readonly string[]): boolean {
  const own = stemsOf(name);
  const proper = QUOTED.exec(name)?.[1]?.trim().toLowerCase();
  return groups.some((group) => {
    const stems = stemsOf(group);
    if (own.length > 2 && own.every((one, at) => stems[at] === one)) return true;
    if (own.join(' ') === stems.join(' ')) return true;
    const other = QUOTED.exec(group)?.[1]?.trim().toLowerCase();
    return proper !== undefined && proper === other && own[0] === stems[0];
  });
}
