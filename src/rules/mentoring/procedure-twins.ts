import { contentStems } from '../../language/russian/content-stems.js';
import type { MentoringProgramme } from '../../model/mentoring.js';
import type { Procedure } from '../../model/regulation.js';
import type { Workspace } from '../../model/workspace.js';
import { type Dated, datedEvent } from '../dates/compare/dated.js';

/** An event of a programme and the step of the procedure that says the same is to be done. */
export interface ProcedureTwin {
  readonly event: Dated;
  readonly step: Dated;
  /** The words of the step: its name, or one of its items. */
  readonly phrase: string;
}

/** How much of the words two phrases must share to be one. */
const ALIKE = 3 / 4;
const FEWEST_WORDS = 2;

/** The words of a phrase, what stands in brackets left out. */
function stemsOf(text: string): ReadonlySet<string> {
  return contentStems(text.replace(/\([^()]*\)/g, ' '));
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return shared >= FEWEST_WORDS && shared >= all * ALIKE;
}

/** What a procedure wants done, with the days for it. */
function phrasesOf({ steps, schedule }: Procedure) {
  return steps.flatMap((step) => {
    const found = datedEvent(schedule, step);
    if (found === undefined) return [];
    return [step.name, ...step.items.map(({ text }) => text)].map((phrase) => ({
      step: found,
      phrase,
      stems: stemsOf(phrase),
    }));
  });
}

function twinsIn(
  { events, schedule }: MentoringProgramme,
  phrases: ReturnType<typeof phrasesOf>,
): readonly ProcedureTwin[] {
  return events.flatMap((one) => {
    const event = datedEvent(schedule, one);
    const stems = stemsOf(one.name);
    const same = event && phrases.find((phrase) => areAlike(stems, phrase.stems));
    return event && same ? [{ event, step: same.step, phrase: same.phrase }] : [];
  });
}

/** Events of programmes that are steps of the procedure under the same regulation, in nearly its words. */
export function procedureTwins({ programmes, procedures }: Workspace): readonly ProcedureTwin[] {
  return programmes.flatMap((programme) => {
    const { regulation } = programme;
    if (regulation === undefined) return [];
    const phrases = procedures
      .filter((one) => one.regulation?.id === regulation.id)
      .flatMap(phrasesOf);
    return twinsIn(programme, phrases);
  });
}
