import type { Schedule } from '../../model/schedule.js';
import { schedulesOf } from '../../model/schedules.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { isSound } from './compare/days.js';
import { everyTerm } from './compare/every-term.js';
import { isForward } from './compare/fit.js';
import { type OrderArgs, orderPage } from './order.page.js';
import { placeOfProblem } from './words/problem-place.js';
import { writtenText } from './words/written-text.js';

function checkStages(schedule: Schedule, emit: Emit<OrderArgs>): void {
  for (const { start, end, span, name, id } of schedule.stages) {
    if (start === undefined || end === undefined || start === end || span === undefined) continue;
    if (isForward(span) || !isSound(start.resolved) || !isSound(end.resolved)) continue;
    const text = end.written.text;
    emit({
      at: end.place,
      args: { owner: 'stage', name, text, start: start.written.text },
      related: [{ at: start.place, label: 'start' }],
      entity: `${schedule.id}/stage:${id}`,
    });
  }
}

/** Speaks of a term or a stage that ends before it begins. */
export const order = defineRule<OrderArgs, 'workspace'>({
  id: 'dates/order',
  severity: 'error',
  scope: 'workspace',
  page: orderPage,
  check: (workspace, emit) => {
    for (const { term, owner, name, entity } of everyTerm(workspace)) {
      const problem = term.written.problems.find(({ code }) => code === 'order');
      if (problem === undefined) continue;
      const { at } = placeOfProblem(term, problem);
      emit({ at, args: { owner, name, text: writtenText(term) }, entity });
    }
    for (const schedule of schedulesOf(workspace)) checkStages(schedule, emit);
  },
});
