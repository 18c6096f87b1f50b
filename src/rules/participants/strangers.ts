import { type Duty, dutiesOf } from '../../model/duties.js';
import type { Project } from '../../model/project.js';
import type { Organization } from '../../model/reference-types.js';
import { calledAlike } from './called-alike.js';
import { declaredIn, kindOf } from './enumerated-kinds.js';

/** An organization that has duties in a project and is not among its participants. */
export interface Stranger {
  readonly organization: Organization;
  readonly first: Duty;
  readonly others: readonly Duty[];
}

/** Organizations of the kinds a project enumerates that it uses without listing them. */
export function strangersOf(project: Project): readonly Stranger[] {
  const declared = declaredIn(project);
  if (declared.kinds.size === 0) return [];
  const isAlike = calledAlike(project, declared.organizations);
  const isDeclared = (organization: Organization): boolean => {
    if (declared.organizations.has(organization.id)) return true;
    if (isAlike(organization)) return true;
    const above = organization.parent && project.directory.resolve(organization.parent);
    return above !== undefined && above !== '' && above.kind === 'organization'
      ? declared.organizations.has(above.organization.id)
      : false;
  };
  const found = new Map<string, { organization: Organization; first: Duty; others: Duty[] }>();
  for (const duty of dutiesOf(project)) {
    const { target } = duty.reference;
    if (target.kind !== 'organization') continue;
    const { organization } = target;
    const kind = kindOf(organization);
    if (kind === undefined || !declared.kinds.has(kind) || isDeclared(organization)) continue;
    const before = found.get(organization.id);
    if (before === undefined) found.set(organization.id, { organization, first: duty, others: [] });
    else before.others.push(duty);
  }
  return [...found.values()];
}
