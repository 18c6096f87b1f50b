import type { EventOutcome } from '../../../model/completion.js';
import type { MentoringProgramme, ProgrammeEvent } from '../../../model/mentoring.js';
import type { Stage } from '../../../model/project.js';
import { capital } from '../../words/letters.js';
import { punctuated } from '../../words/punctuation.js';
import { roman } from '../../words/roman.js';
import { markLines } from '../marks.js';
import { mentions, type Surroundings } from '../mentions.js';
import { termAsPrinted, termOfEvent } from '../term-words.js';
import { programmeNumbers } from './programme-numbers.js';
import type { ProgrammeView } from './programme-shape.js';

type StageView = ProgrammeView['stages'][number];

/** Name that says its number itself. */
const NUMBERED = /^\s*[\dIVXХ]+[.)\s]/u;

/** Stages as bands with Roman numbers; events outside them follow without one. */
export function programmeStages(
  programme: MentoringProgramme,
  outcomes: readonly EventOutcome[],
  around: Surroundings,
): readonly StageView[] {
  const numbers = programmeNumbers(programme);
  const marks = new Map(outcomes.map(({ event, mark }) => [event.id, mark]));
  const view = (event: ProgrammeEvent) => {
    const mark = marks.get(event.id);
    return {
      number: numbers.get(event) ?? '',
      name: event.name,
      parts: punctuated(event.items.map(({ text }) => text)),
      note: event.note ?? null,
      term: termOfEvent(event, around.schedule) ?? '',
      responsible: responsibleLines(event, around),
      marks: mark ? markLines(mark) : [],
    };
  };
  const banded = programme.stages.map((stage, index) => ({
    band: bandOf(stage, index),
    events: programme.events.filter((event) => event.stage === stage).map(view),
  }));
  const loose = programme.events.filter(({ stage }) => stage === undefined).map(view);
  return loose.length === 0 ? banded : [...banded, { band: null, events: loose }];
}

/** «I. Организационный этап (ноябрь 2021 г.):». */
function bandOf({ number, name, start, end }: Stage, index: number): string {
  const shown = (number ?? roman(index + 1)).replace(/(?<![.)])$/, '.');
  const term = start && start === end ? termAsPrinted(start) : edges(start, end);
  return `${NUMBERED.test(name) ? name : `${shown} ${name}`}${term === '' ? '' : ` (${term})`}:`;
}

function edges(start: Stage['start'], end: Stage['end']): string {
  return [start, end].flatMap((one) => (one ? [termAsPrinted(one)] : [])).join(' – ');
}

/** Those who share the event in one line; those with a part of their own each in one. */
function responsibleLines({ executors }: ProgrammeEvent, around: Surroundings): readonly string[] {
  const named = mentions(executors, around);
  const together = named.filter(({ does }) => does === undefined).map(({ text }) => text);
  const parts = named.flatMap(({ does, text }) =>
    does === undefined ? [] : [`${capital(does)}: ${text}`],
  );
  return [...(together.length > 0 ? [capital(together.join(', '))] : []), ...parts];
}
