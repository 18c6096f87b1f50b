import type { Project } from '../../model/project.js';

/** The field of a passport that holds such items. */
const FIELDS: Readonly<Record<string, string>> = {
  task: 'tasks',
  indicator: 'indicators',
  result: 'results',
  stage: 'stages',
};

/** True where some items of a kind cannot be read: a link to nowhere may mean one of them. */
export function isPartlyLost({ lost }: Project, to: string): boolean {
  return lost?.has(FIELDS[to] ?? '') === true;
}
