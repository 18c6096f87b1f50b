import { type Draft, made } from '../draft.js';

/** Words of the stages of the management cycle, in its order. A phrase that was read is not read again. */
const STAGES = [
  ['recommendations', /рекомендаци[а-я]+[а-я\s]*/i],
  ['effect', /анализ\s+эффективности[а-я\s]*/i],
  ['analysis', /анализ[а-я\s]*/i],
  ['goals', /цел[а-я]*[\s/,]*показател[а-я]*|цел[а-я]+/i],
  ['monitoring', /мониторинг[а-я]*\s*показател[а-я]*|мониторинг[а-я]*/i],
  ['measures', /меры(?:[\s,]+мероприятия)?|мероприятия/i],
  ['decisions', /решени[а-я]+/i],
] as const;

const ORDER = [
  'goals',
  'monitoring',
  'analysis',
  'recommendations',
  'measures',
  'decisions',
  'effect',
];

/**
 * The stages of the cycle that the names of components speak of, one for each component: one, or a
 * list. A name that would go back («Анализ» below «Меры») says something else than that stage.
 */
export function cycleStages(names: readonly string[]): readonly (Draft | undefined)[] {
  let reached = 0;
  return names.map((name) => {
    const stages = stagesIn(name);
    const places = stages.map((stage) => ORDER.indexOf(stage));
    if (places.length === 0 || Math.max(...places) < reached) return undefined;
    reached = Math.max(...places);
    const leaves = stages.map(made);
    return leaves.length > 1 ? leaves : leaves[0];
  });
}

function stagesIn(name: string): readonly string[] {
  const found = name
    .split('/')
    .flatMap((part) => STAGES.find(([, pattern]) => pattern.test(part.trim()))?.[0] ?? []);
  return [...new Set<string>(found)].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
