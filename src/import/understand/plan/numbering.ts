import { type DraftFields, isLeaf, made } from '../draft.js';

export type PlanNumbering = 'stage' | 'through' | 'restart';

/** The events of each stage, in order; the last may stand without a stage. */
export interface NumberedStage {
  readonly events: readonly DraftFields[];
}

function writtenNumber({ number }: DraftFields): string | undefined {
  return number !== undefined && isLeaf(number) ? String(number.leaf) : undefined;
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
 * How a plan numbers its events. Numbers that the program would print just so are left out; an event
 * without a number among others is marked so.
 */
export function settleNumbers(stages: readonly NumberedStage[]): {
  readonly numbering: PlanNumbering;
  readonly stages: readonly (readonly DraftFields[])[];
} {
  const orders = ['through', 'stage', 'restart'] as const;
  const regular = orders.find((one) => isPrintedAs(stages, one));
  const numbering = regular ?? likely(stages);
  const hasNumbers = stages.some(({ events }) =>
    events.some((one) => writtenNumber(one) !== undefined),
  );
  return {
    numbering: hasNumbers ? numbering : 'through',
    stages: stages.map(({ events }) =>
      events.map((event) => {
        if (writtenNumber(event) === undefined) return { unnumbered: made(true), ...event };
        if (regular === undefined) return event;
        const { number: _number, ...rest } = event;
        return rest;
      }),
    ),
  };
}
