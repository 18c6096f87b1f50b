import { daysBetween } from '../calendar.js';
import { clip, contains, interval } from '../interval.js';
import type { Interval, TimingContext } from '../timing.js';
import { yearsOf } from './place.js';

const LEAP_YEAR = 366;

/** The law fixes the first day of a school year; the last is the usual one. */
const SCHOOL_YEAR = { from: '09-01', to: '05-31' };

function schoolYear(first: number, { schoolYear = SCHOOL_YEAR }: TimingContext): Interval {
  const last = schoolYear.to < schoolYear.from ? first + 1 : first;
  return { from: `${first}-${schoolYear.from}`, to: `${last}-${schoolYear.to}` };
}

/** The school years that lie in the project, cut to it; by the document's year where no project is given. */
export function schoolYears(context: TimingContext): Interval[] {
  const { project, year } = context;
  if (project === undefined) return year === undefined ? [] : [schoolYear(year, context)];
  return yearsOf(project).flatMap((first) => clip(schoolYear(first, context), project) ?? []);
}

/**
 * «в течение года»: in a plan that spans one school year it means that school year; in another project of any
 * length the whole project; the document's calendar year where no project is given.
 */
export function wholeYear(context: TimingContext): Interval[] {
  const { project, year } = context;
  const calendar = year === undefined ? undefined : interval(`${year}-01-01`, `${year}-12-31`);
  if (project?.from === undefined || project.to === undefined)
    return calendar === undefined ? [] : [calendar];
  const crossesNewYear = project.from.slice(0, 4) !== project.to.slice(0, 4);
  if (crossesNewYear && daysBetween(project.from, project.to) <= LEAP_YEAR) {
    const school = yearsOf(project).map((first) => schoolYear(first, context));
    const inside = school.filter((one) => contains(project, one));
    if (inside.length > 0) return inside;
  }
  const cut = calendar === undefined ? undefined : clip(calendar, project);
  return [cut ?? project];
}
