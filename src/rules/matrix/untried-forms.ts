import type { InteractionEvent, InteractionPlan } from '../../model/interaction.js';
import type { ApprobationForm } from '../../model/triads.js';
import { keyWordsOf, wordBeginnings } from '../trace/key-words.js';

/** Forms of a triad that its interaction plan does not hold, and how that is known. */
export interface Untried {
  readonly forms: readonly ApprobationForm[];
  /** True where events name forms by their ids; otherwise the words of the forms are not found. */
  readonly byLinks: boolean;
}

/** Everything that an event says. */
function wordsOf({ name, activities, results }: InteractionEvent): string {
  const texts = [...activities.mentor, ...activities.adviser, ...activities.trainee, ...results];
  return [name, ...texts.map(({ text }) => text)].join(' ');
}

/** Forms of whose own words none is in the plan. */
function unheard(
  forms: readonly ApprobationForm[],
  events: readonly InteractionEvent[],
): readonly ApprobationForm[] {
  const heard = wordBeginnings(events.map(wordsOf).join(' '));
  const words = keyWordsOf(forms.map(({ name }) => name));
  return forms.filter((_, at) => {
    const all = [...(words[at]?.all ?? [])];
    return all.length > 1 && !all.some((word) => heard.has(word));
  });
}

/**
 * The forms of approbation that the triad of an interaction plan is to try and no event of the plan
 * tries. Nothing where the triad is not known or the plan is empty.
 */
export function untriedForms({ triad, parent, events }: InteractionPlan): Untried | undefined {
  const own = triad?.target;
  const owed = (parent?.target?.approbation?.forms ?? []).filter(
    ({ triads }) => own !== undefined && triads.includes(own),
  );
  if (owed.length === 0 || events.length === 0) return undefined;
  const links = events.flatMap(({ forms }) => forms);
  if (links.length === 0) return { forms: unheard(owed, events), byLinks: false };
  // A link that leads to no form may be meant for any of them.
  if (links.some(({ target }) => target === undefined)) return undefined;
  const tried = new Set(links.map(({ target }) => target));
  return { forms: owed.filter((form) => !tried.has(form)), byLinks: true };
}
