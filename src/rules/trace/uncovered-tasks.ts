import type { Item } from '../../model/project.js';
import { keyWordsOf, wordBeginnings } from './key-words.js';

/** A task that nothing serves, and how that is known. */
export interface Uncovered {
  readonly task: Item;
  /** True where links are given and none leads to it; otherwise its words are not found. */
  readonly byLinks: boolean;
  /** True where none of the words that only this task has occurs on the other side. */
  readonly unheard: boolean;
}

/** Fewer words of its own than this say too little of a task. */
const FEWEST_WORDS = 3;
/** At most this part of its words may be found where a task is said to be unheard of. */
const ALMOST_NONE = 0.2;

/** «Обобщить и распространить опыт»: no event is called so, but by what it is done with. */
const SPREADING =
  /^\s*(?:обобщ|распростран|тиражир|транслир)[а-яё]+(?:\s+(?:и|,)\s+[а-яё]+)?\s+опыт/i;
const SPREAD_BY = /сборник|форум|конференц|публикац|издани|фестивал|вебинар/i;

/** Whether the words of each task are found in the texts at all. */
function hearing(tasks: readonly Item[], texts: readonly string[]) {
  const heard = new Set(texts.flatMap((text) => [...wordBeginnings(text)]));
  return keyWordsOf(tasks.map(({ text }) => text)).map(({ all, own }) => {
    const found = [...all].filter((word) => heard.has(word));
    const unheard = own.size >= FEWEST_WORDS && ![...own].some((word) => heard.has(word));
    return { unheard, hardlyHeard: unheard && found.length <= all.size * ALMOST_NONE };
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
  const isServed = ({ id, named }: Item) => named && linked?.has(id) === true;
  if (tasks.every(isServed)) return [];
  const heard = hearing(tasks, texts);
  const isSpread = texts.some((text) => SPREAD_BY.test(text));
  return tasks.flatMap((task, index): readonly Uncovered[] => {
    const { unheard = false, hardlyHeard = false } = heard[index] ?? {};
    if (isServed(task)) return [];
    if (linked !== undefined && task.named) return [{ task, byLinks: true, unheard }];
    if (isSpread && SPREADING.test(task.text)) return [];
    return hardlyHeard ? [{ task, byLinks: false, unheard }] : [];
  });
}

/** Ids of the tasks that links lead to, or nothing where there are no links. */
export function linkedTasks(ids: Iterable<string>): ReadonlySet<string> | undefined {
  const linked = new Set(ids);
  return linked.size === 0 ? undefined : linked;
}
