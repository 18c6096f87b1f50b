import { stem } from '../../language/russian/stem.js';
import { STOP_WORDS } from '../../language/russian/stop-words.js';
import type { Item, PlanEvent } from '../../model/project.js';

/** What is done and to what: the first two words that carry meaning, «ежегодный» aside. */
function actOf(text: string): string | undefined {
  const words = (text.toLowerCase().match(/[а-яё]+/g) ?? []).filter(
    (word) => !STOP_WORDS.has(word) && !word.startsWith('ежегодн'),
  );
  const [what, whom] = words;
  return what === undefined || whom === undefined ? undefined : `${stem(what)} ${stem(whom)}`;
}

/**
 * The events by which a yearly task is done: those linked to it, else those that begin like it
 * («Проведение ежегодной оценки …», «Проведение оценки …»).
 */
export function yearlyEvents(task: Item, events: readonly PlanEvent[]): readonly PlanEvent[] {
  const linked = task.named
    ? events.filter(({ tasks }) => tasks.some(({ id }) => id === task.id))
    : [];
  if (linked.length > 0) return linked;
  const act = actOf(task.text);
  return act === undefined ? [] : events.filter(({ name }) => actOf(name) === act);
}
