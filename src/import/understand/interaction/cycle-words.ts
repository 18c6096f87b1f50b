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

/** The stages of the cycle that a component's name speaks of: one, or a list. */
export function cycleStages(name: string): Draft | undefined {
  const found = name
    .split('/')
    .flatMap((part) => STAGES.find(([, pattern]) => pattern.test(part.trim()))?.[0] ?? []);
  const unique = [...new Set<string>(found)].toSorted(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  const leaves = unique.map(made);
  return leaves.length > 1 ? leaves : leaves[0];
}
