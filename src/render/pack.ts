import type { Leaf } from './leaf.js';

/** What is approved together: the passport, its plans, the annex with triads, assignments, matrices. */
const BOUND = ['passport', 'event-plan', 'triads'];

/**
 * Binds the papers of a project that are approved together into one, the first of all; the others
 * (plans of interaction, agreements: each with signatures of its own) stay alone.
 *
 * @param base name of the pack's file
 */
export function bindPack(papers: readonly Leaf[], base: string): readonly Leaf[] {
  const isBound = ({ documents }: Leaf) => documents.every(({ kind }) => BOUND.includes(kind));
  const bound = papers.filter(isBound);
  const [first] = bound;
  if (!first) return papers;
  const pack = {
    base,
    title: first.title,
    tree: { sections: bound.flatMap(({ tree }) => tree.sections) },
    documents: bound.flatMap(({ documents }) => documents),
  };
  return [pack, ...papers.filter((leaf) => !isBound(leaf))];
}
