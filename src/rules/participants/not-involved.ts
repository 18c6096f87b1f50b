import { dutiesOf } from '../../model/duties.js';
import { organizationsMeantIn } from '../../model/organizations-meant.js';
import type { Reference } from '../../model/reference-types.js';
import { defineRule } from '../define-rule.js';
import { idleMunicipalities } from '../roles/idle-municipalities.js';
import { meansAnybody } from './means-anybody.js';
import { namedListsOf } from './named-lists.js';
import { type NotInvolvedArgs, notInvolvedPage } from './not-involved.page.js';

/** Fewer named organizations than this are no enumeration. */
const FEWEST = 3;

/** Speaks of organizations that a project lists and gives nothing to do, while most others have a part. */
export const notInvolved = defineRule<NotInvolvedArgs, 'project'>({
  id: 'participants/not-involved',
  severity: 'warning',
  scope: 'project',
  page: notInvolvedPage,
  check: (project, emit) => {
    const duties = dutiesOf(project);
    if (duties.some(({ reference }) => meansAnybody(reference, project))) return;
    const meant = organizationsMeantIn(project);
    const holders = project.roles.flatMap((role) => role.holders);
    const busy = new Set<string>();
    for (const one of [...duties.map(({ reference }) => reference), ...holders]) {
      for (const id of meant(one)) busy.add(id);
    }
    // Those who lack a workshop are told by `roles/without-workshop`.
    const told = idleMunicipalities(project);
    for (const { kind, entries } of namedListsOf(project)) {
      if (kind !== 'participants' && kind !== 'group') continue;
      const organizations = new Map<string, Reference>();
      for (const entry of entries) {
        const { target } = entry;
        if (target.kind !== 'organization') continue;
        if (!organizations.has(target.organization.id)) {
          organizations.set(target.organization.id, entry);
        }
      }
      const idle = [...organizations].filter(([id]) => !busy.has(id));
      if (organizations.size < FEWEST || idle.length * 2 >= organizations.size) continue;
      for (const [id, entry] of idle) {
        if (told.has(id)) continue;
        emit({
          at: entry.place,
          args: { name: entry.text, involved: organizations.size - idle.length },
          entity: `${project.id}/participant:${id}`,
        });
      }
    }
  },
});
