import type { Plan, PlanStage } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { schedulesOf } from '../../model/schedules.js';
import { defineRule } from '../define-rule.js';
import { type NumberedItem, numberedItems } from './numbered-item.js';
import { readOrdinal } from './ordinal-text.js';
import { type PrefixArgs, prefixPage } from './prefix.page.js';

interface Row {
  readonly item: NumberedItem;
  readonly band: PlanStage;
  /** The first part of the event's number, and the band's own ordinal. */
  readonly first: number;
  readonly ordinal: number;
}

/** The ordinal of a band: its number, else its place among the stages or the bands. */
function ordinalOf({ number, stage }: PlanStage, index: number, { stages }: Schedule): number {
  const written = readOrdinal(number ?? stage?.number ?? '')?.parts[0];
  if (written !== undefined) return written;
  return (stage === undefined ? index : stages.indexOf(stage)) + 1;
}

/** Events with a number of two parts, under their bands. */
function rowsOf(plan: Plan, schedule: Schedule): readonly Row[] {
  return plan.stages.flatMap((band, index) => {
    const ordinal = ordinalOf(band, index, schedule);
    const items = numberedItems(band.events, schedule.id, 'event', ({ name }) => name);
    return items.flatMap((item): readonly Row[] => {
      const [first, second, ...rest] = item.ordinal?.parts ?? [];
      const isPair = first !== undefined && second !== undefined && rest.length === 0;
      return isPair ? [{ item, band, first, ordinal }] : [];
    });
  });
}

/** Speaks of an event whose number names another stage or component than it stands in. */
export const prefix = defineRule<PrefixArgs, 'workspace'>({
  id: 'numbering/prefix',
  severity: 'error',
  scope: 'workspace',
  page: prefixPage,
  check: (workspace, emit) => {
    for (const schedule of schedulesOf(workspace)) {
      for (const plan of schedule.plans) {
        const rows = rowsOf(plan, schedule);
        const wrong = rows.filter(({ first, ordinal }) => first !== ordinal);
        // Where most differ, the author numbers by something else.
        if (wrong.length * 2 > rows.length) continue;
        for (const { item, band, ordinal } of wrong) {
          const { stage, name } = band;
          emit({
            at: item.numberPlace,
            args: {
              number: item.number ?? '',
              band: name ?? stage?.name ?? '',
              ordinal,
              of: schedule.of === 'interaction-plan' ? 'component' : 'stage',
            },
            related: [{ at: band.place, label: 'band' }],
            entity: item.entity,
          });
        }
      }
    }
  },
});
