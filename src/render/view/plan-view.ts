import { outcomesOf } from '../../model/completion.js';
import type { Mark } from '../../model/progress.js';
import type { Passport, Plan, PlanEvent, Project } from '../../model/project.js';
import { capital, quoted } from '../words/letters.js';
import { frameView } from './frame.js';
import { levelWords, unitWords } from './level-words.js';
import { markLines } from './marks.js';
import { mentions, type Surroundings, seminarMention } from './mentions.js';
import { eventNumber, stageBand, stageNumber } from './plan-numbers.js';
import type { EventView, PlanView } from './plan-shape.js';
import { seminarTerm, termAsPrinted } from './term-words.js';

const OWN_HEADING = /^план мероприятий\s*/i;

/** An event plan as forms see it. Its words follow the passport, where the project has one. */
export function planView(project: Project, passport: Passport | undefined, plan: Plan): PlanView {
  const unit = unitWords(passport?.unit ?? 'project');
  const day = (plan.approval ?? passport?.approval)?.date?.resolved.intervals[0]?.from;
  const around: Surroundings = { schedule: project, unit, ...(day !== undefined && { day }) };
  const own = project.progress.filter((one) => one.plan === plan);
  const marks = new Map(outcomesOf(plan, own).map(({ event, mark }) => [event, mark]));
  const { annex: _annex, ...signed } = frameView(plan, around, 'План');
  const heading = plan.title?.replace(OWN_HEADING, '').trim();
  return {
    ...signed,
    project: project.id,
    unit,
    level: passport ? levelWords(passport.level) : null,
    title: quoted(passport?.title ?? project.id),
    heading: heading ? heading : null,
    marked: [...marks.values()].some((mark) => mark !== undefined),
    stages: stagesView(plan, marks, around),
  };
}

type Marks = ReadonlyMap<PlanEvent, Mark | undefined>;

function stagesView(plan: Plan, marks: Marks, around: Surroundings): PlanView['stages'] {
  let through = 0;
  const views = (events: readonly PlanEvent[], stage: string | undefined) => {
    let within = 0;
    return events.map((event): EventView => {
      const mark = marks.get(event);
      const shown = { ...eventView(event, around), marks: mark ? markLines(mark) : [] };
      if (event.unnumbered === true) return { ...shown, number: '' };
      within += 1;
      through += 1;
      const number = eventNumber(event.number, plan.numbering, stage, within, through);
      return { ...shown, number };
    });
  };
  const stages = plan.stages.map((stage, index) => ({
    band: stageBand(stage, index),
    events: views(stage.events, stageNumber(stage, index)),
  }));
  const staged = new Set(plan.stages.flatMap(({ events }) => events));
  const loose = plan.events.filter((one) => !staged.has(one));
  return loose.length === 0 ? stages : [...stages, { band: null, events: views(loose, undefined) }];
}

function eventView(event: PlanEvent, around: Surroundings): Omit<EventView, 'number' | 'marks'> {
  const term = event.term ?? seminarTerm(event, around.schedule);
  const days = term?.resolved.intervals ?? [];
  return {
    name: event.name,
    note: event.note ?? null,
    term: term ? termAsPrinted(term) : '',
    from: wholeDay(days[0]?.from),
    to: wholeDay(days.at(-1)?.to),
    results: event.results.map(({ text }) => text),
    executors: executorsView(event, around),
  };
}

/** A date without its year is no date for a spreadsheet. */
function wholeDay(iso: string | undefined): string | null {
  return iso !== undefined && /^\d{4}-/.test(iso) ? iso : null;
}

/** Executors joined by commas, those of its seminar where none are named; those with a part of their own stand apart, each after the part. */
function executorsView(event: PlanEvent, around: Surroundings): EventView['executors'] {
  const groups: { does: string | null; names: string[] }[] = [];
  const hosts = event.seminar && seminarMention(event.seminar.id, around);
  const derived = hosts === undefined ? [] : [{ text: hosts, does: undefined }];
  const named = event.executors.length > 0 ? mentions(event.executors, around) : derived;
  for (const { text, does } of named) {
    const last = groups.at(-1);
    if (last && last.does === (does ?? null)) last.names.push(text);
    else groups.push({ does: does ?? null, names: [text] });
  }
  return groups.map(({ does, names }) => ({
    does: does === null ? null : capital(does),
    who: does === null ? capital(names.join(', ')) : names.join(', '),
  }));
}
