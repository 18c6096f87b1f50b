import type { Report } from './findings/finding.js';
import { checkWorkspace as check } from './workspace/check-workspace.js';
import { findRoot } from './workspace/find-root.js';

export type {
  Consequence,
  Edit,
  Finding,
  Fix,
  Location,
  Related,
  Report,
  Severity,
  Summary,
} from './findings/finding.js';
export type {
  ConfigDocument,
  DirectoryDocument,
  EventPlanDocument,
  PassportDocument,
  TriadsDocument,
} from './model/generated/documents.js';
export type { Position, Range } from './source/place.js';
export {
  type Delta,
  measureOf,
  type Operator,
  parseTarget,
  printTarget,
  type Target,
  type TargetContext,
  type TargetProblem,
  type TargetProblemCode,
  type TargetReading,
  type YearValue,
} from './targets/index.js';
export { parseTiming, printTiming, readTerm, resolveTiming, toEdtf } from './timing/index.js';
export type {
  Interval,
  Precision,
  Repeat,
  TermValue,
  Timing,
  TimingContext,
  TimingKind,
  TimingProblem,
} from './timing/timing.js';

/**
 * Reads the workspace that a folder belongs to and runs every rule over it.
 *
 * @param folder any folder of the workspace
 * @param lang language of the messages
 * @returns counts, and the findings in order of file, line, column, rule
 * @throws UserError where the folder cannot be read
 */
export async function checkWorkspace(folder: string, lang: 'ru' | 'en' = 'ru'): Promise<Report> {
  const everything = { isWhole: true, includes: () => true, named: new Set<string>() };
  const selection = { root: findRoot(folder), ...everything };
  return (await check(selection, { lang })).report;
}
