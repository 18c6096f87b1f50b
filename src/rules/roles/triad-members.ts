import type { Project, Triad } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { identityOf } from '../participants/identity.js';

/** A place in a triad with who holds it. */
export interface TriadMember {
  readonly triad: Triad;
  readonly role: 'mentor' | 'adviser' | 'trainee';
  readonly reference: Reference;
  /** Equal for two mentions of one and the same. */
  readonly identity: string;
}

/** Every member of a project's triads, in the order written; free text and unknown names are left out. */
export function triadMembersOf({ triads: documents }: Project): readonly TriadMember[] {
  return documents
    .flatMap(({ triads }) => triads)
    .flatMap((triad) =>
      (['mentor', 'adviser', 'trainee'] as const).flatMap((role) => {
        const reference = triad[role];
        if (reference === undefined || !isNamed(reference)) return [];
        return [{ triad, role, reference, identity: identityOf(reference) }];
      }),
    );
}

/** True where it is known who is meant. */
export function isNamed({ target }: Reference): boolean {
  return ['organization', 'person', 'group'].includes(target.kind);
}
