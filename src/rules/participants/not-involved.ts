import { dutiesOf } from '../../model/duties.js';
import { organizationsMeantIn } from '../../model/organizations-meant.js';
import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { defineRule } from '../define-rule.js';
import { idleMunicipalities } from '../roles/idle-municipalities.js';
import { identityOf } from './identity.js';
import { meansAnybody } from './means-anybody.js';
import { namedListsOf } from './named-lists.js';
import { type NotInvolvedArgs, notInvolvedPage } from './not-involved.page.js';

/** One name alone is no enumeration. */
const FEWEST = 2;

/** Gives the function that says whether somebody has a part: by name, or through an organization. */
function busyIn(project: Project): (entry: Reference) => boolean {
  const meant = organizationsMeantIn(project);
  const holders = project.roles.flatMap((role) => role.holders);
  const active = [...dutiesOf(project).map(({ reference }) => reference), ...holders];
  const organizations = new Set<string>();
  for (const ids of new Set(active.map(meant))) for (const id of ids) organizations.add(id);
  const names = new Set(active.map(identityOf));
  const isActive = (id: string) => organizations.has(id);
  return (entry) => names.has(identityOf(entry)) || [...meant(entry)].some(isActive);
}

function isUnknown({ target }: Reference): boolean {
  return target.kind === 'unknown' || target.kind === 'ambiguous';
}

/** Speaks of people and organizations that a project lists and gives nothing to do, while others have a part. */
export const notInvolved = defineRule<NotInvolvedArgs, 'project'>({
  id: 'participants/not-involved',
  severity: 'warning',
  scope: 'project',
  page: notInvolvedPage,
  check: (project, emit) => {
    const duties = dutiesOf(project);
    // Without a plan nobody has anything to do yet.
    if (project.plans.length === 0 || project.hasUnread) return;
    if (duties.some(({ reference }) => meansAnybody(reference, project))) return;
    const isBusy = busyIn(project);
    // Those who lack a workshop are told by `roles/without-workshop`.
    const told = idleMunicipalities(project);
    for (const { kind, entries } of namedListsOf(project)) {
      if (kind !== 'participants' && kind !== 'group') continue;
      const listed = new Map<string, Reference>();
      for (const entry of entries) {
        const isNamed = entry.target.kind === 'organization' || entry.target.kind === 'person';
        const name = identityOf(entry);
        if (isNamed && !listed.has(name)) listed.set(name, entry);
      }
      const idle = [...listed].filter(([, entry]) => !isBusy(entry));
      // Where more than half have nothing to do, the plan does not speak of them one by one; of two, the
      // idle one may be whom an unknown name stands for.
      if (listed.size < FEWEST || idle.length * 2 > listed.size) continue;
      if (listed.size === FEWEST && duties.some(({ reference }) => isUnknown(reference))) continue;
      for (const [name, entry] of idle) {
        const [, id = name] = name.split(' ');
        if (told.has(id)) continue;
        emit({
          at: entry.place,
          args: { name: entry.text, involved: listed.size - idle.length },
          entity: `${project.id}/participant:${id}`,
        });
      }
    }
  },
});
