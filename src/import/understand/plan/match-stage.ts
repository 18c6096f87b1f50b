import { contentStems } from '../../../language/russian/content-stems.js';
import { type DraftFields, isLeaf } from '../draft.js';

/** A stage that the passport declares. */
interface Declared {
  readonly id: string;
  readonly name: string;
}

const NUMBERED = /^\s*(?:этап\s*)?(\d+|[IVX]+)[.)]?(?:-?[йя])?\s*(?:этап)?\.?\s*/i;

/** The stages that the passport declares, with their names. */
export function declaredStages(stages: readonly DraftFields[]): readonly Declared[] {
  return stages.flatMap(({ id, name }) =>
    id && name && isLeaf(id) && isLeaf(name)
      ? [{ id: String(id.leaf), name: String(name.leaf) }]
      : [],
  );
}

/** A stage's name without its number. */
export function bareStageName(name: string): string {
  return name
    .replace(NUMBERED, '')
    .replace(/^этап\.?\s*/i, '')
    .replace(/[.:]$/, '')
    .trim();
}

function likeness(one: string, other: string): number {
  const [a, b] = [contentStems(bareStageName(one)), contentStems(bareStageName(other))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * The declared stage that a band means: the one whose name is most alike, else the one at its place.
 *
 * @param place of the band among the bands, from 0
 */
export function stageOfBand(
  band: string,
  place: number,
  stages: readonly Declared[],
): Declared | undefined {
  const best = stages
    .map((stage) => ({ stage, score: likeness(band, stage.name) }))
    .toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 0.5 ? best.stage : stages[place];
}
