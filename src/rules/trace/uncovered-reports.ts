import type { Project } from '../../model/project.js';
import { keyOf, within } from '../../source/source-file.js';
import type { RuleReport } from '../rule.js';
import { leadToLost, mistypedLinks } from './mistyped-links.js';
import type { Uncovered } from './uncovered-tasks.js';

/** `hardly-any`: so few tasks are found by their words that it is said once of all. */
export type UncoveredArgs =
  | { readonly found: 'no-link' | 'no-words'; readonly text: string }
  | { readonly found: 'hardly-any'; readonly count: number; readonly all: number };

/** What to say of uncovered tasks: one by one, or once where words find hardly any of them. */
export function uncoveredReports(
  project: Project,
  uncovered: readonly Uncovered[],
  severityOf: (one: Uncovered) => RuleReport['severity'],
): readonly RuleReport<UncoveredArgs>[] {
  const { passport } = project;
  if (passport === undefined || leadToLost(project, 'task')) return [];
  const all = passport.tasks.length;
  const byWords = uncovered.filter(({ byLinks }) => !byLinks);
  const isHardlyAny = byWords.length * 2 > all;
  const told = isHardlyAny ? uncovered.filter(({ byLinks }) => byLinks) : uncovered;
  const reports = told.map(
    (one): RuleReport<UncoveredArgs> => ({
      at: one.task.place,
      args: { found: one.byLinks ? 'no-link' : 'no-words', text: one.task.text },
      severity: severityOf(one),
      entity: `${project.id}/task:${one.task.id}`,
      follows: mistypedLinks(project, 'task', one.task.id),
    }),
  );
  if (!isHardlyAny) return reports;
  const once: RuleReport<UncoveredArgs> = {
    at: keyOf(within(passport.place, 'tasks')),
    args: { found: 'hardly-any', count: byWords.length, all },
    severity: 'info',
    entity: `${project.id}/project:${project.id}`,
  };
  return [once, ...reports];
}
