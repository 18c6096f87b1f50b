import { type DraftFields, isLeaf, made } from '../draft.js';

export type PlanNumbering = 'stage' | 'through' | 'restart';

/** The events of each stage, in order; the last may stand without a stage. */
export interface NumberedStage {
  readonly events: readonly DraftFields[];
}

function writtenNumber({ number }: DraftFields): string | undefined {
  return number !== undefined && isLeaf(number) ? String(number.leaf) : undefined;
}

function hasNumber(event: DraftFields): boolean {
  return writtenNumber(event) !== undefined;
}

/** Whether each event between numbered ones has a number, so that numbers counted anew would be these. */
function isUnbroken(stages: readonly NumberedStage[]): boolean {
  return stages.every(({ events }) =>
    events.slice(events.findIndex(hasNumber), events.findLastIndex(hasNumber)).every(hasNumber),
  );
}

/** The number that the program would print. */
function printed(numbering: PlanNumbering, stage: number, within: number, through: number): string {
  if (numbering === 'stage') return `${stage}.${within}`;
  return numbering === 'through' ? `${through}.` : `${within}.`;
}

function isPrintedAs(stages: readonly NumberedStage[], numbering: PlanNumbering): boolean {
  let through = 0;
  return stages.every(({ events }, at) => {
    let within = 0;
    return events.every((event) => {
      const number = writtenNumber(event);
      if (number === undefined) return true;
      through++;
      within++;
      return number === printed(numbering, at + 1, within, through);
    });
  });
}

function likely(stages: readonly NumberedStage[]): PlanNumbering {
  const numbers = stages.map(({ events }) => events.flatMap((event) => writtenNumber(event) ?? []));
  if (numbers.flat().some((number) => /^\d+\.\d/.test(number))) return 'stage';
  const restarts = numbers.slice(1).filter(([first]) => /^1[.)]?$/.test(first ?? ''));
  return restarts.length > 0 ? 'restart' : 'through';
}

/**
 * How a plan numbers its events. Numbers that the program would print just so are left out. An event
 * without a number is marked so, but for those between numbered ones: whether they are rows of their own
 * nobody can tell, so all numbers are kept, and the rule of gaps speaks.
 */
export function settleNumbers(stages: readonly NumberedStage[]): {
  readonly numbering: PlanNumbering;
  readonly stages: readonly (readonly DraftFields[])[];
} {
  const orders = ['through', 'stage', 'restart'] as const;
  const fitting = orders.find((one) => isPrintedAs(stages, one));
  const regular = isUnbroken(stages) ? fitting : undefined;
  const numbering = fitting ?? likely(stages);
  const hasNumbers = stages.some(({ events }) => events.some(hasNumber));
  return {
    numbering: hasNumbers ? numbering : 'through',
    stages: stages.map(({ events }) => {
      const last = events.findLastIndex(hasNumber);
      return events.map((event, at) => {
        if (!hasNumber(event)) {
          const isAmong = at < last && events.slice(0, at).some(hasNumber);
          return isAmong ? event : { unnumbered: made(true), ...event };
        }
        if (regular === undefined) return event;
        const { number: _number, ...rest } = event;
        return rest;
      });
    }),
  };
}
