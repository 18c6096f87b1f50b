import { nearest } from '../../language/russian/nearest.js';

/** The id that was most likely meant; none where another one is as near: «task-5» may mean «task-1» and «task-2». */
export function nearestId(id: string, ids: readonly string[]): string | undefined {
  const near = nearest(id, ids);
  if (near === undefined) return undefined;
  const fromBehind = nearest(id, ids.toReversed());
  return near === fromBehind ? near : undefined;
}
