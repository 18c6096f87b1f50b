import { triadOf } from '../../model/numbered.js';
import type { Project, Seminar, Triad } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { defineRule } from '../define-rule.js';
import { type HostNotTraineeArgs, hostNotTraineePage } from './host-not-trainee.page.js';
import { municipalitiesMeantIn, overlap } from './municipalities-meant.js';

interface Hosting {
  readonly seminar: Seminar;
  readonly triad: Triad;
  readonly host: Reference;
  readonly trainee: Reference;
  /** The role of the triad that the host has. */
  readonly as?: 'mentor' | 'adviser' | 'trainee';
}

/** Every seminar of which both the host and the trainee of its triad are known. */
function hostingsOf(project: Project): readonly Hosting[] {
  const meant = municipalitiesMeantIn(project);
  return project.triads
    .flatMap(({ seminars }) => seminars)
    .flatMap((seminar): readonly Hosting[] => {
      const { host } = seminar;
      const triad = triadOf(project, seminar);
      const { trainee } = triad ?? {};
      if (host === undefined || triad === undefined || trainee === undefined) return [];
      const hosts = meant(host);
      if (hosts.size === 0 || meant(trainee).size === 0) return [];
      const as = (['trainee', 'mentor', 'adviser'] as const).find((role) => {
        const member = triad[role];
        return member !== undefined && overlap(meant(member), hosts);
      });
      return [{ seminar, triad, host, trainee, ...(as && { as }) }];
    });
}

/** True where a project holds all its seminars at another role than the trainee. */
function isCustom(hostings: readonly Hosting[]): boolean {
  const [first] = hostings;
  if (first?.as === undefined || first.as === 'trainee' || hostings.length < 2) return false;
  return hostings.every(({ as }) => as === first.as);
}

/** Speaks of a seminar that is not held at the trainee of its triad. */
export const hostNotTrainee = defineRule<HostNotTraineeArgs, 'project'>({
  id: 'roles/host-not-trainee',
  severity: 'error',
  scope: 'project',
  page: hostNotTraineePage,
  check: (project, emit) => {
    const hostings = hostingsOf(project);
    if (isCustom(hostings)) return;
    for (const { seminar, triad, host, trainee, as } of hostings) {
      if (as === 'trainee') continue;
      emit({
        at: host.place,
        args: {
          host: host.text,
          trainee: trainee.text,
          seminar: seminar.number ?? seminar.id,
          triad: triad.number ?? triad.id,
        },
        related: [{ at: trainee.place, label: 'trainee' }],
        suggestion: trainee.text,
        entity: `${project.id}/seminar:${seminar.id}`,
      });
    }
  },
});
