import type { Item } from '../../model/project.js';
import { keyWordsOf, wordBeginnings } from './key-words.js';

/** A task that nothing serves, and how that is known. */
export interface Uncovered {
  readonly task: Item;
  /** True where links are given and none leads to it; otherwise its words are not found. */
  readonly byLinks: boolean;
  /** True where none of its key words occurs on the other side. */
  readonly unheard: boolean;
}

/** Fewer key words than this say too little of a task. */
const FEWEST_WORDS = 3;
/** At most this part of the key words may be found where a task is called unheard of. */
const ALMOST_NONE = 0.2;

/** How much of each task's key words a text holds, 0 to 1; `undefined` where they are too few. */
function sharesHeard(
  tasks: readonly Item[],
  texts: readonly string[],
): readonly (number | undefined)[] {
  const heard = new Set(texts.flatMap((text) => [...wordBeginnings(text)]));
  return keyWordsOf(tasks.map(({ text }) => text)).map((words) => {
    if (words.size < FEWEST_WORDS) return undefined;
    return [...words].filter((word) => heard.has(word)).length / words.size;
  });
}

/**
 * The tasks without an event or a result. Where links are given they decide for every task that
 * has an id; the others are looked for by their words.
 *
 * @param linked ids of the tasks that links lead to; `undefined` where no links are given
 * @param texts the words of all events or results
 */
export function uncoveredTasks(
  tasks: readonly Item[],
  linked: ReadonlySet<string> | undefined,
  texts: readonly string[],
): readonly Uncovered[] {
  const shares = sharesHeard(tasks, texts);
  return tasks.flatMap((task, index): readonly Uncovered[] => {
    const share = shares[index];
    if (linked !== undefined && task.named) {
      return linked.has(task.id) ? [] : [{ task, byLinks: true, unheard: share === 0 }];
    }
    const isFar = share !== undefined && share <= ALMOST_NONE;
    return isFar ? [{ task, byLinks: false, unheard: share === 0 }] : [];
  });
}

/** Ids of the tasks that links lead to, or nothing where there are no links. */
export function linkedTasks(ids: Iterable<string>): ReadonlySet<string> | undefined {
  const linked = new Set(ids);
  return linked.size === 0 ? undefined : linked;
}
