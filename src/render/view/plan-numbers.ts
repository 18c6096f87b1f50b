import type { Plan, PlanStage } from '../../model/project.js';

const NUMBERED = /^\s*(?:этап\b|[\dIVXХ]+\s*(?:-?[йя]\s+)?\.?\s*этап)/iu;

/** The number of a stage for its band and its events: as given, else by order. */
export function stageNumber(stage: PlanStage, index: number): string {
  return (stage.number ?? stage.stage?.number ?? String(index + 1)).replace(/\.$/, '');
}

/** «1 этап. Подготовительный»; a name that says its number itself is printed as it is. */
export function stageBand(stage: PlanStage, index: number): string {
  const name = stage.name ?? stage.stage?.name ?? stage.reference?.id ?? '';
  if (NUMBERED.test(name)) return name;
  return `${stageNumber(stage, index)} этап. ${name}`.trim();
}

/**
 * The printed number of an event: `stage` 1.1 … 2.10, `through` and `restart` 1. 2. 3. An explicit
 * number is printed as given.
 *
 * @param within position in its stage, from 1
 * @param through position in the plan, from 1
 */
export function eventNumber(
  explicit: string | undefined,
  numbering: Plan['numbering'],
  stage: string | undefined,
  within: number,
  through: number,
): string {
  if (explicit !== undefined) return explicit;
  if (numbering === 'restart') return `${within}.`;
  if (numbering === 'through' || stage === undefined) return `${through}.`;
  return `${stage}.${within}`;
}
