import { planned } from '../dates/compare/agreement.js';
import { lastsThroughout } from '../dates/compare/days.js';
import { fitInto } from '../dates/compare/fit.js';
import { coarser } from '../dates/compare/unit.js';
import { defineRule } from '../define-rule.js';
import { type ProcedureDisagreesArgs, procedureDisagreesPage } from './procedure-disagrees.page.js';
import { procedureTwins } from './procedure-twins.js';

/** Speaks of an event whose term is not that of the same step of the procedure. */
export const procedureDisagrees = defineRule<ProcedureDisagreesArgs, 'workspace'>({
  id: 'mentoring/procedure-disagrees',
  severity: 'warning',
  scope: 'workspace',
  page: procedureDisagreesPage,
  check: (workspace, emit) => {
    for (const { event, step, phrase } of procedureTwins(workspace)) {
      const frame = planned(step);
      if (frame === undefined || lastsThroughout(event.term.resolved)) continue;
      const precision = coarser(event.term.resolved.precision, step.term.resolved.precision);
      const { kind, slight } = fitInto(event.days, frame, precision);
      if (kind === 'inside') continue;
      emit({
        at: event.term.place,
        args: {
          name: event.name,
          text: event.term.written.text,
          step: phrase,
          stepText: step.term.written.text,
        },
        related: [{ at: step.term.place, label: 'step' }],
        entity: event.entity,
        severity: slight ? 'info' : 'warning',
      });
    }
  },
});
