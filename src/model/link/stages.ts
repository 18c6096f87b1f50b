import type { Interval, TimingContext } from '../../timing/timing.js';
import type { Stage, Term } from '../project.js';
import { type Cursor, field, items, text } from './cursor.js';
import { identityOf } from './identity.js';
import { extentOf, linkTerm } from './term.js';

function spanOf(start: Term | undefined, end: Term | undefined): Interval | undefined {
  const from = extentOf(start?.resolved)?.from;
  const to = extentOf(end?.resolved)?.to;
  if (from === undefined && to === undefined) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

function linkStage(cursor: Cursor, context: TimingContext): Stage | undefined {
  const name = text(cursor, 'name') ?? text(cursor, 'id');
  if (name === undefined) return undefined;
  const number = text(cursor, 'number');
  const whole = linkTerm(field(cursor, 'term'), context);
  const start = linkTerm(field(cursor, 'start'), context) ?? whole;
  const end = linkTerm(field(cursor, 'end'), context) ?? whole;
  const span = spanOf(start, end);
  return {
    place: cursor.place,
    ...identityOf(cursor, name),
    ...(number !== undefined && { number }),
    name,
    ...(start && { start }),
    ...(end && { end }),
    ...(span && { span }),
  };
}

/** The stages of a passport, in the order written. */
export function linkStages(passport: Cursor, context: TimingContext): readonly Stage[] {
  return items(passport, 'stages').flatMap((stage) => linkStage(stage, context) ?? []);
}
