import type { Severity } from '../../findings/finding.js';
import type { Schedule } from '../../model/schedule.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { eventSeries, falls, type NumberedThing, seminarSeries } from './compare/numbered.js';
import { closedStages } from './compare/stage-order.js';
import { type SequenceArgs, sequencePage } from './sequence.page.js';

function checkThings(
  members: readonly NumberedThing[],
  severity: Severity,
  emit: Emit<SequenceArgs>,
): void {
  for (const [index, { dated, extent }] of members.entries()) {
    const earlier = members[index - 1];
    if (earlier === undefined || !falls(earlier.extent, extent)) continue;
    const { owner, name, term, entity } = dated;
    const text = term.written.text;
    const before = { owner, name: earlier.dated.name };
    emit({
      at: term.place,
      args: { owner, name, text, before, beforeText: earlier.dated.term.written.text },
      related: [{ at: earlier.dated.term.place, label: 'before' }],
      entity,
      severity,
    });
  }
}

function checkStages(schedule: Schedule, emit: Emit<SequenceArgs>): void {
  const stages = closedStages(schedule);
  for (const [index, { stage, span, start, end }] of stages.entries()) {
    const earlier = stages[index - 1];
    if (earlier === undefined || !falls(earlier.span, span)) continue;
    emit({
      at: start.place,
      args: {
        owner: 'stage',
        name: stage.name,
        text: stage.end?.written.text ?? end.day,
        before: { owner: 'stage', name: earlier.stage.name },
        beforeText: earlier.stage.start?.written.text ?? earlier.start.day,
      },
      related: [{ at: earlier.start.place, label: 'before' }],
      entity: `${schedule.id}/stage:${stage.id}`,
      follows: [stage.place, earlier.stage.place],
    });
  }
}

/**
 * Speaks where numbers rise while dates fall: seminars, stages, and events that differ in a «№» only.
 * Other events need not stand in the order of their dates.
 */
export const sequence = defineRule<SequenceArgs, 'workspace'>({
  id: 'dates/sequence',
  severity: 'error',
  scope: 'workspace',
  page: sequencePage,
  check: everySchedule((schedule, emit) => {
    for (const members of seminarSeries(schedule)) checkThings(members, 'error', emit);
    for (const members of eventSeries(schedule)) checkThings(members, 'info', emit);
    checkStages(schedule, emit);
  }),
});
