import { existsSync } from 'node:fs';
import type { Report } from './findings/finding.js';
import { UserError } from './findings/user-error.js';
import { cliWords } from './language/catalogue/cli.js';
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
export { UserError } from './findings/user-error.js';
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
 * @throws UserError where there is no such folder, or something in the workspace does not open: a
 *   report of a part would look like one of the whole
 */
export async function checkWorkspace(folder: string, lang: 'ru' | 'en' = 'ru'): Promise<Report> {
  const { errors, reasons } = cliWords(lang);
  if (!existsSync(folder)) throw new UserError(errors.notFound(folder));
  const everything = { isWhole: true, includes: () => true, named: new Set<string>() };
  const selection = { root: findRoot(folder), ...everything };
  const { report, unopened } = await check(selection, { lang });
  const [closed] = unopened;
  if (closed !== undefined) {
    throw new UserError(errors.cannotOpen(closed.file, reasons[closed.reason] ?? closed.reason));
  }
  return report;
}
