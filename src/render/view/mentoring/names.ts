import type { Reference } from '../../../model/reference-types.js';
import type { NamedDirection } from '../../../model/regulation.js';
import { capital } from '../../words/letters.js';
import { mention, mentions, type Surroundings } from '../mentions.js';

/** An organization by its full name, or the words written. */
export function organizationName(
  reference: Reference | undefined,
  around: Surroundings,
): string | null {
  if (!reference) return null;
  const { target } = reference;
  return capital(
    target.kind === 'organization' ? target.organization.name : mention(reference, around),
  );
}

/** Who answers for something, each by the short name: «ГАУ ДПО «ВГАПО»», «Координатор». */
export function responsibleNames(
  references: readonly Reference[],
  around: Surroundings,
): readonly string[] {
  return references.flatMap((reference) => {
    const { target, text } = reference;
    if (target.kind === 'organization' && target.organization.id === text) {
      return target.organization.short ?? target.organization.name;
    }
    return mentions([reference], around).map((one) => capital(one.text));
  });
}

/** A direction by the name its regulation gives it. */
export function directionName({ direction, text }: NamedDirection): string {
  return direction?.name ?? text;
}
