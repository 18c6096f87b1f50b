import { nearest } from '../language/russian/nearest.js';

function digitsOf(id: string): string {
  return id.replace(/\D/g, '');
}

/**
 * Projects with a passport that an id without one may be a slip for. «school-1» is no slip for «school-2».
 *
 * @returns none where no id is near
 */
export function meantProjects(id: string, withPassport: Iterable<string>): readonly string[] {
  const candidates = [...withPassport].filter((other) => digitsOf(other) === digitsOf(id));
  return nearest(id, candidates) === undefined ? [] : candidates;
}
