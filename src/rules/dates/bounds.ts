import type { ProcedureStep } from '../../model/regulation.js';
import { defineRule } from '../define-rule.js';
import { type BoundsArgs, boundsPage } from './bounds.page.js';
import { datedTerm, extentOfDays } from './compare/days.js';
import { judgeLength, monthsOf, type Stretch } from './compare/term-length.js';

/** The days of a step from first to last. */
function stretchOf({ term }: ProcedureStep): Stretch | undefined {
  const extent = extentOfDays(datedTerm(term)?.days ?? []);
  if (term === undefined || extent?.from === undefined || extent.to === undefined) return undefined;
  if (term.resolved.kind === 'deadline' || term.resolved.repeat !== undefined) return undefined;
  const { precision } = term.resolved;
  return { from: extent.from, to: extent.to, fromPrecision: precision, toPrecision: precision };
}

/** Speaks of a step whose dates do not keep the bounds that stand beside them. */
export const bounds = defineRule<BoundsArgs, 'workspace'>({
  id: 'dates/bounds',
  severity: 'warning',
  scope: 'workspace',
  page: boundsPage,
  check: ({ procedures }, emit) => {
    for (const { steps, id: procedure } of procedures) {
      for (const step of steps) {
        const { term, bounds: limits, name, id } = step;
        const stretch = stretchOf(step);
        if (term === undefined || limits === undefined || stretch === undefined) continue;
        const { from, to } = limits;
        const how = judgeLength(stretch, { from: from?.iso, to: to?.iso });
        if (how === undefined) continue;
        const limit = how === 'short' ? from : to;
        emit({
          at: term.place,
          args: {
            name,
            text: term.written.text,
            months: monthsOf(stretch),
            how,
            limit: limit?.text ?? '',
          },
          related: [{ at: (limit ?? limits).place, label: 'limit' }],
          entity: `${procedure}/event:${id}`,
          severity: how === 'long' ? 'error' : 'warning',
        });
      }
    }
  },
});
