import { parseTarget } from './parse-target.js';
import type { NounGroup, Target } from './target.js';

/**
 * Whom or what the number counts («руководителей», «ОО», «муниципальных районов»), for the caller
 * to resolve against declared groups. Of a text: the first target that says it.
 */
export function populationOf(source: Target | string): NounGroup | undefined {
  if (typeof source !== 'string') return source.population ?? undefined;
  const { targets } = parseTarget(source);
  return targets.find(({ population }) => population !== null)?.population ?? undefined;
}
