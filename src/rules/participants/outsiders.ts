import { type Duty, dutiesOf } from '../../model/duties.js';
import { organizationsMeantIn, participantReferences } from '../../model/organizations-meant.js';
import type { Project } from '../../model/project.js';
import type { Organization, Reference, Target } from '../../model/reference-types.js';
import { calledAlike } from './called-alike.js';
import { declaredIn, kindNamedIn, kindOf } from './enumerated-kinds.js';
import { identityOf } from './identity.js';
import { isKindOfPeople } from './kinds-of-people.js';
import { isSpokenOf } from './spoken-of.js';
import { strangersOf } from './strangers.js';

/** Somebody of the directory who executes events of a project and has no part in its passport. */
export interface Outsider {
  readonly first: Duty;
  readonly others: readonly Duty[];
  /** A ministry, an institute, a service: those that lists of participants seldom name. */
  readonly isInstitution: boolean;
}

/** More steps up than any directory has; ends a circle of parents. */
const HIGHEST = 8;

/** An organization and those above it. */
function withThoseAbove(one: Organization, { directory }: Project): readonly string[] {
  const ids = [one.id];
  let next: Organization | undefined = one;
  while (next?.parent !== undefined && ids.length < HIGHEST) {
    const above: Target = directory.resolve(next.parent);
    next = above.kind === 'organization' ? above.organization : undefined;
    if (next !== undefined) ids.push(next.id);
  }
  return ids;
}

/** Everything the passport gives a part: participants, holders of roles, and who stands above them. */
function partsOf(project: Project) {
  const declared = declaredIn(project);
  const { organizations } = project.directory;
  const above = [...declared.organizations].flatMap((id) => {
    const organization = organizations.get(id);
    return organization === undefined ? [] : withThoseAbove(organization, project);
  });
  const references = [
    ...participantReferences(project),
    ...project.roles.flatMap(({ holders }) => holders),
  ];
  return {
    names: new Set(references.map(identityOf)),
    organizations: declared.organizations,
    withAbove: new Set([...declared.organizations, ...above]),
    isAlike: calledAlike(project, declared.organizations),
    unnamed: declared.unnamed,
  };
}

/** «школы», «Школы-участницы», «школы проекта»: whichever of them there are. */
const OWN =
  /^(?:школы|лицеи|(?:обще)?образовательные\s+(?:организации|учреждения)|районы|муниципалитеты)(?:\s*[-–—]\s*(?:участни|площадк)[а-яё]+|\s+проекта)?$/i;

/** «школы – участники проекта»: those whom the passport lists, whoever they are. */
const LISTED = /\s*[-–—]\s*участни[а-яё]+(?:\s+(?:проекта|подпроекта))?$/i;

/** Those of a kind that the participants hold without naming them. */
function isOfUnnamed({ target, text }: Reference, unnamed: ReadonlySet<string>): boolean {
  if (target.kind !== 'group') return false;
  if (LISTED.test(text)) return true;
  if (target.members.length > 0) return false;
  const { name } = target.group;
  return OWN.test(name) && unnamed.has(kindNamedIn(name) ?? '');
}

/** Whether the directory knows somebody and no list or role of the passport names them, nor whom they belong to. */
function isUnlisted(reference: Reference, project: Project, parts: ReturnType<typeof partsOf>) {
  const { target } = reference;
  const isPlain = target.kind === 'group' || target.kind === 'organization';
  if (isPlain && isKindOfPeople(reference.text)) return false;
  if (target.kind === 'organization') {
    if (parts.isAlike(target.organization)) return false;
    const kind = kindOf(target.organization);
    if (kind !== undefined && parts.unnamed.has(kind)) return false;
    const isUnder = withThoseAbove(target.organization, project).some((id) =>
      parts.organizations.has(id),
    );
    return !isUnder && !parts.withAbove.has(target.organization.id);
  }
  if (target.kind !== 'person' && target.kind !== 'group') return false;
  if (isOfUnnamed(reference, parts.unnamed)) return false;
  const meant = [...organizationsMeantIn(project)(reference)];
  // A group of the project itself stands among its participants.
  const isOwn = target.kind === 'group' && !project.directory.groups.has(target.group.id);
  return !isOwn && !meant.some((id) => parts.withAbove.has(id));
}

function isOutside(reference: Reference, project: Project, parts: ReturnType<typeof partsOf>) {
  if (parts.names.has(identityOf(reference)) || !isUnlisted(reference, project, parts))
    return false;
  // Asked last: reading all words of the passport is dear, and few come so far.
  return !isSpokenOf(reference, project);
}

/**
 * Executors whom the directory knows and the passport gives no part, each with all uses. None where
 * the passport names no participants; what `participants/unknown` says is left out.
 */
export function outsidersOf(project: Project): readonly Outsider[] {
  if (project.participants.length === 0) return [];
  const told = new Set(strangersOf(project).map(({ organization }) => organization.id));
  const parts = partsOf(project);
  const found = new Map<string, { first: Duty; others: Duty[]; isInstitution: boolean }>();
  for (const duty of dutiesOf(project)) {
    const { target } = duty.reference;
    if (duty.as !== 'executor' || !isOutside(duty.reference, project, parts)) continue;
    if (target.kind === 'organization' && told.has(target.organization.id)) continue;
    const key = identityOf(duty.reference);
    const isInstitution =
      target.kind === 'group' ||
      (target.kind === 'organization' && kindOf(target.organization) === undefined);
    const before = found.get(key);
    if (before === undefined) found.set(key, { first: duty, others: [], isInstitution });
    else before.others.push(duty);
  }
  return [...found.values()];
}
