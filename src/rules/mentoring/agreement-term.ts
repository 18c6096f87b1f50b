import type { MentoringProgramme } from '../../model/mentoring.js';
import { datedTerm, extentOfDays } from '../dates/compare/days.js';
import { fitInto } from '../dates/compare/fit.js';
import { coarser } from '../dates/compare/unit.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type AgreementTermArgs, agreementTermPage } from './agreement-term.page.js';

/** How the planned period of a programme lies to the term of its agreement; nothing where inside. */
function breachOf({ contract, period }: MentoringProgramme): RuleReport<AgreementTermArgs>[] {
  const agreement = contract?.target;
  const [term, planned] = [datedTerm(agreement?.term), datedTerm(period)];
  const frame = extentOfDays(term?.days ?? []);
  if (!agreement || !term || !planned || !frame) return [];
  const precision = coarser(term.term.resolved.precision, planned.term.resolved.precision);
  const { kind, before, after, slight } = fitInto(planned.days, frame, precision);
  if (kind === 'inside') return [];
  return [
    {
      at: term.term.place,
      args: {
        text: term.term.written.text,
        period: planned.term.written.text,
        side: before === after ? 'both' : before ? 'before' : 'after',
      },
      related: [{ at: planned.term.place, label: 'period' }],
      entity: `${agreement.id}/agreement:${agreement.id}`,
      severity: slight ? 'info' : 'error',
    },
  ];
}

/** Speaks of an agreement that is not in force during the whole of its programme. */
export const agreementTerm = defineRule<AgreementTermArgs, 'workspace'>({
  id: 'mentoring/agreement-term',
  severity: 'error',
  scope: 'workspace',
  page: agreementTermPage,
  check: ({ programmes }, emit) => {
    for (const report of programmes.flatMap(breachOf)) emit(report);
  },
});
