import type { LoadedDocument } from '../document.js';
import type { Passport, Plan, Project, TriadsDocument } from '../project.js';
import type { Directory, Reference } from '../reference-types.js';
import { type Cursor, field } from './cursor.js';
import { rootOf } from './directory.js';
import { hiddenWords } from './hidden-words.js';
import { linkInteractionPlan } from './interaction.js';
import { lostFields } from './lost-fields.js';
import { ofApproval, withChosenMembers } from './mentioned.js';
import { createOwnNames, ownRolesOf } from './own-names.js';
import { linkOwnGroups, linkParticipants, linkRoles } from './participants.js';
import { linkPassport } from './passport.js';
import { linkPlan } from './plan.js';
import { linkStages } from './stages.js';
import { extentOf, linkTerm } from './term.js';
import { linkTriads } from './triads.js';

function documentReferences(
  passport: Passport | undefined,
  plans: readonly Plan[],
  triads: readonly TriadsDocument[],
): readonly Reference[] {
  const blocks = [passport, ...plans].flatMap((one) =>
    one ? [one.approval, ...one.agreement] : [],
  );
  const signed = [...plans, ...triads].flatMap(({ signatures }) => signatures);
  return [
    ...[...blocks, ...triads.map(({ approval }) => approval), ...signed].flatMap(ofApproval),
    ...plans.flatMap((plan) => plan.events.flatMap((event) => event.executors)),
    ...triads.flatMap(({ triads: all }) =>
      all.flatMap(({ mentor, adviser, trainee }) =>
        [mentor ?? [], adviser ?? [], trainee ?? []].flat(),
      ),
    ),
    ...triads.flatMap(({ seminars }) =>
      seminars.flatMap(({ host, workshops }) => [
        ...(host ? [host] : []),
        ...workshops.map((workshop) => workshop.municipality),
      ]),
    ),
  ];
}

const NOTHING_LOST: ReadonlySet<string> = new Set();

const NOWHERE: Cursor = {
  value: undefined,
  place: { source: { file: '', text: '', data: undefined, problems: [] }, path: [] },
};

/**
 * Links the documents of one project. What is missing stays absent; nothing is invented.
 *
 * @param unread kinds of the project's documents that cannot be read
 */
export function linkProject(
  id: string,
  documents: readonly LoadedDocument[],
  directory: Directory,
  unread: ReadonlySet<string> = new Set(),
): Project {
  const rootsOf = (kind: string) => documents.filter((one) => one.kind === kind).map(rootOf);
  const [document] = documents.filter((one) => one.kind === 'passport');
  const lost = document === undefined ? NOTHING_LOST : lostFields(document);
  const isNameless = lost.has('participants') || lost.has('roles');
  const hidden = new Set(documents.filter((one) => one.kind === 'event-plan').flatMap(hiddenWords));
  const isPartial = unread.has('passport') || isNameless || directory.isPartial === true;
  const written = document && rootOf(document);
  const root = written ?? NOWHERE;
  const term = linkTerm(field(root, 'term'), {});
  const span = extentOf(term?.resolved);
  const context = span ? { project: span } : {};
  const { resolve } = directory;
  const ownRoles = ownRolesOf(root);
  const groups = linkOwnGroups(root, { resolve, own: createOwnNames([], ownRoles), isPartial });
  const scope = { resolve, own: createOwnNames(groups, ownRoles), isPartial };
  const stages = linkStages(root, context);
  const roles = linkRoles(root, scope);
  const participants = linkParticipants(root, scope, groups);
  const passport = written && linkPassport(written, scope, context);
  const plans = rootsOf('event-plan').map((plan) => linkPlan(plan, { scope, context, stages }));
  const triads = rootsOf('triads').map((one) => linkTriads(one, scope, context));
  const around = { scope, context, directory, term, span, triads };
  const interactionPlans = rootsOf('interaction-plan').map((one) =>
    linkInteractionPlan(one, around),
  );
  const references = [
    ...roles.flatMap((role) => role.holders),
    ...participants.flatMap(({ reference, group }) => [
      ...(reference ? [reference] : []),
      ...(group?.members ?? []),
    ]),
    ...documentReferences(passport, plans, triads),
    ...interactionPlans.flatMap(({ schedule }) => schedule.references),
  ].flatMap(withChosenMembers);
  return {
    id,
    of: 'project',
    directory,
    ...(passport && { passport }),
    ...(isPartial && { isPartial }),
    ...(unread.size > 0 && { hasUnread: true as const }),
    ...(lost.size > 0 && { lost }),
    ...(hidden.size > 0 && { hidden }),
    plans,
    triads,
    interactionPlans,
    progress: [],
    ...(term && { term }),
    ...(span && { span }),
    stages,
    roles,
    participants,
    references,
  };
}
