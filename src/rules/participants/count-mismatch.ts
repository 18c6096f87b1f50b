import type { Project } from '../../model/project.js';
import type { Group } from '../../model/reference-types.js';
import type { Workspace } from '../../model/workspace.js';
import { type Place, placeKey } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type Claim, claimsOf } from './claims.js';
import { type CountMismatchArgs, countMismatchPage } from './count-mismatch.page.js';
import { listOfGroup } from './countable-lists.js';
import { repeatsAmong } from './repeated-members.js';
import { strangersOf } from './strangers.js';

type Report = RuleReport<CountMismatchArgs>;

/** A target a little below the whole list mostly means the whole list. */
const NEARLY_ALL = 0.8;

function severityOf({ kind, of, value, whole, population }: Claim): Report['severity'] | undefined {
  const { count, atMost, sure } = population;
  if (kind !== 'plain' || value === count || value === 0) return undefined;
  if (value > count) return sure && value > atMost ? 'error' : 'warning';
  if (whole) return sure ? 'error' : 'warning';
  return of === 'target' && sure && value >= count * NEARLY_ALL ? 'warning' : undefined;
}

function ofClaim(claim: Claim): readonly (Report & { readonly list: Place })[] {
  const severity = severityOf(claim);
  if (severity === undefined) return [];
  const { population, place, words, value, entity } = claim;
  const { count, entries, name } = population;
  const args = { words, value, list: name, count, entries };
  const related = [{ at: population.place, label: 'list' }];
  return [{ at: place, args, related, entity, severity, list: population.place }];
}

/** What a group's own count says against its members. */
function ofGroup(
  group: Group,
  count: Group['count'],
  entity: string | undefined,
): readonly (Report & { readonly list: Place })[] {
  const list = listOfGroup(group);
  if (list === undefined || count === undefined || count.value === list.distinct) return [];
  const { place: at, value } = count;
  const { name, distinct, entries } = list;
  const args = { words: String(value), value, list: name, count: distinct, entries };
  const related = [{ at: list.place, label: 'list' }];
  // «9» of nine entries, one of them twice: the repeat is to blame.
  const follows = value === entries ? repeatsAmong(group.members) : [];
  return [
    { at, args, related, follows, list: list.place, ...(entity !== undefined && { entity }) },
  ];
}

/** The same number said several times of one list by one project is told once. */
function together(reports: readonly (Report & { readonly list: Place })[]): readonly Report[] {
  const first = new Map<string, Report>();
  for (const { list, ...report } of reports) {
    const key = `${placeKey(list)} ${report.args.value}`;
    const before = first.get(key);
    const also = { at: report.at, label: 'also' };
    first.set(key, before ? { ...before, related: [...(before.related ?? []), also] } : report);
  }
  return [...first.values()];
}

function inDirectory({ directory }: Workspace): readonly Report[] {
  return together(
    [...directory.groups.values()].flatMap((group) => ofGroup(group, group.count, undefined)),
  );
}

function inProject(project: Project): readonly Report[] {
  const ofParticipants = project.participants.flatMap(({ group, reference, count }) => {
    const target = reference?.target;
    const meant = group ?? (target?.kind === 'group' ? target.group : undefined);
    const entity = meant && `${project.id}/group:${meant.id}`;
    return meant ? ofGroup(meant, group?.count ?? count, entity) : [];
  });
  const told = together([...ofParticipants, ...claimsOf(project).flatMap(ofClaim)]);
  const strangers = strangersOf(project).map(({ first }) => first.reference.place);
  // As many as are missing do something in the project: each of them was left out.
  return told.map((report) => {
    const { args, follows = [] } = report;
    const isLeftOut = strangers.length > 0 && args.value - args.count === strangers.length;
    return follows.length === 0 && isLeftOut ? { ...report, follows: strangers } : report;
  });
}

/** Speaks of a number that is said of a declared list and differs from it. */
export const countMismatch = defineRule<CountMismatchArgs, 'workspace'>({
  id: 'participants/count-mismatch',
  severity: 'error',
  scope: 'workspace',
  page: countMismatchPage,
  check: (workspace, emit) => {
    for (const report of [...inDirectory(workspace), ...workspace.projects.flatMap(inProject)]) {
      emit(report);
    }
  },
});
