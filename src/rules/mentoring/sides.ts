import type { MentoringProgramme, MentoringSide } from '../../model/mentoring.js';

export type SideKind = 'experienced' | 'developing';

export const SIDES: readonly SideKind[] = ['experienced', 'developing'];

/** Every organization of a programme with the side it is on. */
export function sidesOf(
  programme: MentoringProgramme,
): readonly { readonly kind: SideKind; readonly side: MentoringSide }[] {
  return SIDES.flatMap((kind) => programme[kind].map((side) => ({ kind, side })));
}
