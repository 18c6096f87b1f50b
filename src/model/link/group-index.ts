import { nameWords } from '../../language/russian/normalize.js';
import { stem } from '../../language/russian/stem.js';
import type { Group } from '../reference-types.js';

/** Every name a group answers to, as the author wrote them. */
function namesOf({ name, aliases, forms }: Group): readonly string[] {
  return [name, ...aliases, ...Object.values(forms)];
}

/** What the case forms of a name share: «члены», «членов». */
function stemsOf(name: string): string {
  return nameWords(name)
    .map(({ word }) => stem(word))
    .join(' ');
}

/** Adds a group under a key; two groups under one key make it say nothing. */
function put(index: Map<string, Group | undefined>, key: string, group: Group): void {
  index.set(key, index.has(key) && index.get(key) !== group ? undefined : group);
}

/** Fewer words than this begin too many names. */
const BEGINNING = 3;

/**
 * The only group whose name begins so: «руководители муниципальных органов управления образованием»
 * for «… Омской области».
 */
function byBeginning(
  names: ReadonlyMap<string, Group | undefined>,
  written: string,
): Group | undefined {
  if (nameWords(written).length < BEGINNING) return undefined;
  const beginning = `${stemsOf(written)} `;
  const found = [...names].filter(([name]) => name.startsWith(beginning)).map(([, group]) => group);
  return new Set(found).size === 1 ? found[0] : undefined;
}

const QUOTED = /[«"„“]([^«»"„“”]+)[»"“”]/;
/** «методисты МКУ «ЦОД», руководители ШМО»: several, of whom the first has a name in quotes. */
const SEVERAL = /[»"“”][^«„()]*[,;]/;

/** Who and of what: «члены региональной ассоциации педагогов «СПЕКТР»» are «члены … «спектр»». */
function properKey(name: string): string | undefined {
  const proper = QUOTED.exec(name)?.[1];
  const [who] = nameWords(name);
  return proper === undefined || who === undefined || SEVERAL.test(name)
    ? undefined
    : `«${stem(who.word)} ${proper.trim().toLowerCase()}»`;
}

/** Finds groups by what a text says. */
export interface GroupIndex {
  /** By its id or by one of its names as written; letter case does not count. */
  readonly exact: (written: string) => Group | undefined;
  /**
   * By a name in another case, «членов ассоциации «Спектр»», by a beginning that no other name has,
   * or by its first word and its name in quotes. A name that two groups share finds neither.
   */
  readonly inflected: (written: string) => Group | undefined;
}

/** Indexes groups; what only inflected names need is made when the first one is looked up. */
export function createGroupIndex(groups: readonly Group[]): GroupIndex {
  const byId = new Map<string, Group>();
  const byName = new Map<string, Group | undefined>();
  for (const group of groups) {
    if (!byId.has(group.id)) byId.set(group.id, group);
    for (const name of namesOf(group)) put(byName, name.toLowerCase(), group);
  }
  let byStem: Map<string, Group | undefined> | undefined;
  return {
    exact: (written) => byId.get(written) ?? byName.get(written.toLowerCase()),
    inflected: (written) => {
      if (byId.size === 0) return undefined;
      byStem ??= indexByStem(groups);
      const proper = properKey(written);
      return (
        byStem.get(stemsOf(written)) ??
        byBeginning(byStem, written) ??
        (proper === undefined ? undefined : byStem.get(proper))
      );
    },
  };
}

function indexByStem(groups: readonly Group[]): Map<string, Group | undefined> {
  const byStem = new Map<string, Group | undefined>();
  for (const group of groups) {
    for (const name of namesOf(group)) {
      put(byStem, stemsOf(name), group);
      const proper = properKey(name);
      if (proper !== undefined) put(byStem, proper, group);
    }
  }
  return byStem;
}
