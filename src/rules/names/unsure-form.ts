import { declineOrganization } from '../../language/russian/decline-organization.js';
import { hasSureGenitive } from '../../language/russian/sure-genitive.js';
import type { ListedPerson } from '../../model/document-parts.js';
import type { Party } from '../../model/mentoring.js';
import type { Project } from '../../model/project.js';
import type { Organization, Person, Reference } from '../../model/reference-types.js';
import { textPlace } from '../../model/value-at.js';
import { placeKey, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type UnsureFormArgs, unsureFormPage } from './unsure-form.page.js';

type Report = RuleReport<UnsureFormArgs>;

function ofPerson({ place, name, gender, forms }: Person): readonly Report[] {
  if (forms.genitive !== undefined || hasSureGenitive(name, gender)) return [];
  return [{ at: textPlace(place, 'name'), args: { of: 'person', name } }];
}

function ofOrganization({ place, name, forms }: Organization): readonly Report[] {
  if (declineOrganization({ name, forms }, 'genitive').sure) return [];
  return [{ at: within(place, 'name'), args: { of: 'organization', name } }];
}

/** Someone listed: their entry in the directory, or the name written in place. */
function ofListed({ person, name, place }: ListedPerson): readonly Report[] {
  if (person !== undefined) return ofPerson(person);
  if (name === undefined || hasSureGenitive(name)) return [];
  return [{ at: textPlace(place, 'name'), args: { of: 'person', name } }];
}

function ofReference(reference: Reference | undefined): readonly Report[] {
  const { target } = reference ?? {};
  if (target?.kind === 'person') return ofPerson(target.person);
  return target?.kind === 'organization' ? ofOrganization(target.organization) : [];
}

function ofParty({ place, person, name }: Party): readonly Report[] {
  if (person !== undefined) return ofReference(person);
  if (name === undefined || hasSureGenitive(name)) return [];
  return [{ at: within(place, 'name'), args: { of: 'person', name } }];
}

/** The names that forms print in the genitive: teams of interaction plans. */
function inProject({ interactionPlans }: Project): readonly Report[] {
  const teams = interactionPlans.flatMap((plan) => plan.teams);
  return [
    ...teams.flatMap(({ municipality }) => ofReference(municipality)),
    ...teams.flatMap(({ members }) => members.flatMap(ofListed)),
  ];
}

/** A name is told once in a project, an entry of the directory once in all. */
function once(reports: readonly Report[], told: Set<string>): readonly Report[] {
  const names = new Set<string>();
  return reports.filter(({ at, args: { name } }) => {
    const isTold = told.has(placeKey(at)) || names.has(name);
    told.add(placeKey(at));
    names.add(name);
    return !isTold;
  });
}

/** Speaks of names that are printed in the genitive, where the program can only guess it. */
export const unsureForm = defineRule<UnsureFormArgs, 'workspace'>({
  id: 'names/unsure-form',
  severity: 'info',
  scope: 'workspace',
  page: unsureFormPage,
  check: ({ projects, agreements }, emit) => {
    const told = new Set<string>();
    const ofParties = agreements.flatMap(({ parties }) => parties.flatMap(ofParty));
    for (const reports of [...projects.map(inProject), ofParties]) {
      for (const report of once(reports, told)) emit(report);
    }
  },
});
