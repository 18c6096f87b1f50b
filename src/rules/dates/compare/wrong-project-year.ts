import type { Project } from '../../../model/project.js';
import { datedOf, type ProjectFrame, projectFrame } from './dated.js';
import { extentOfDays, isReversedPhrase, lastsThroughout } from './days.js';
import { breachOfProject } from './placement.js';
import { findRightYear } from './right-year.js';
import { stageExcess } from './stage-excess.js';
import { stageFrames } from './stage-frame.js';
import type { WrongYear } from './wrong-year.js';

const ENOUGH_TO_JUDGE = 3;

/** How many of a project's stages, events and seminars a term of the project would leave outside. */
function contentsOf(project: Project) {
  const stages = stageFrames(project);
  const things = datedOf(project).filter(({ term }) => !lastsThroughout(term.resolved));
  const total = stages.length + things.length;
  const broken = (frame: ProjectFrame) =>
    stages.filter((stage) => stageExcess(stage, frame).some(({ severity }) => severity === 'error'))
      .length +
    things.filter((thing) => breachOfProject(thing, frame)?.severity === 'error').length;
  return { total, broken };
}

/**
 * The project's own term, where its year is wrong: it leaves most of the stages and events outside (or
 * ends before it begins), and with another year none.
 */
export function wrongProjectYear(project: Project): WrongYear | undefined {
  const { term, id } = project;
  if (term === undefined) return undefined;
  const frame = projectFrame(project);
  if (frame === undefined && !isReversedPhrase(term)) return undefined;
  const { total, broken } = contentsOf(project);
  if (total < ENOUGH_TO_JUDGE || (frame && broken(frame) * 2 <= total)) return undefined;
  const years = frame ? { project: frame.span } : {};
  const right = findRightYear(term, years, ({ days, term: candidate }) => {
    const span = extentOfDays(days);
    const { place, resolved } = candidate;
    return span !== undefined && broken({ place, span, precision: resolved.precision }) === 0;
  });
  if (right === undefined) return undefined;
  return {
    subject: { owner: 'project', name: '' },
    entity: `${id}/project:${id}`,
    term,
    right: right.text,
    clash: { with: frame ? 'contents' : 'itself' },
    suits: project.stages.length > 0 ? ['stages', 'events'] : ['events'],
  };
}
