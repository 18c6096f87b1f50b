import type { Project, Seminar, Triad } from './project.js';

/** True where a triad or a seminar is meant by a written link: by its id or by its number. */
export function answersTo(
  { id, number }: { readonly id: string; readonly number?: string },
  written: string,
): boolean {
  return id === written || number === written;
}

/** The seminar a link means. */
export function seminarNamed(project: Project, written: string): Seminar | undefined {
  return project.triads
    .flatMap(({ seminars }) => seminars)
    .find((seminar) => answersTo(seminar, written));
}

/** The triad whose practice a seminar shows. */
export function triadOf(project: Project, { triad: link }: Seminar): Triad | undefined {
  if (link === undefined) return undefined;
  return project.triads.flatMap(({ triads }) => triads).find((triad) => answersTo(triad, link.id));
}
