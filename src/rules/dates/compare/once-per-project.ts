import type { Project } from '../../../model/project.js';

/**
 * Remembers what was computed of a project: several rules ask the same of it. A linked project never
 * changes, and what is remembered goes with it.
 */
export function oncePerProject<T>(compute: (project: Project) => T): (project: Project) => T {
  const known = new WeakMap<Project, { readonly value: T }>();
  return (project) => {
    const before = known.get(project);
    if (before !== undefined) return before.value;
    const value = compute(project);
    known.set(project, { value });
    return value;
  };
}
