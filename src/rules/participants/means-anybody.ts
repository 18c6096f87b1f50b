import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';

/** Words of free text that may mean any of the participants. */
const ANYBODY =
  /исполнител|участник|(?<![A-Za-zÀ-ɏЀ-ӿ])вс[еех]+(?![A-Za-zÀ-ɏЀ-ӿ])|муниципал|район|школ|учрежден|организац|руководител|команд/iu;

/** True where an executor is written so that any participant may be meant. */
export function meansAnybody({ target, text }: Reference, project: Project): boolean {
  if (target.kind === 'participants') return true;
  if (target.kind === 'role' && target.role === 'performers') {
    return !project.roles.some(({ key }) => key === 'performers');
  }
  const isVague = target.kind === 'text' || target.kind === 'unknown';
  return isVague && ANYBODY.test(text);
}
