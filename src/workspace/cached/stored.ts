import { isMapping } from '../../schema/value-type.js';
import type { Verdict } from '../check-workspace.js';
import type { KeptPart } from '../parts/known-parts.js';
import type { PartOutcome } from '../parts/work-through.js';

/** What is kept of a verdict: everything was opened, and texts are read again when they are shown. */
export type StoredVerdict = Pick<
  Verdict,
  'files' | 'report' | 'isConfigWrong' | 'failOn' | 'figures'
>;

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isFigures(value: unknown): boolean {
  return isMapping(value) && isTexts(value.named) && isTexts(value.there);
}

function isFindings(value: unknown): boolean {
  const hasPlace = (one: unknown) =>
    isMapping(one) && typeof one.file === 'string' && isMapping(one.range);
  return (
    Array.isArray(value) &&
    value.every(
      (one) => hasPlace(one) && Array.isArray(one.related) && Array.isArray(one.consequences),
    )
  );
}

/** True for the data of a kept verdict. Its inside was made by this very program: the key says so. */
export function isStoredVerdict(value: unknown): value is StoredVerdict {
  if (!isMapping(value) || !isMapping(value.report)) return false;
  const { files, report, isConfigWrong, failOn = 'error', figures } = value;
  const isReport = isMapping(report.summary) && isFindings(report.findings);
  const isOwn = typeof isConfigWrong === 'boolean' && typeof failOn === 'string';
  return isReport && isTexts(files) && isOwn && isFigures(figures);
}

/** True for the data of a kept part. */
export function isKeptPart(value: unknown): value is KeptPart {
  return isMapping(value) && typeof value.elsewhere === 'string' && isPartOutcome(value.outcome);
}

function isPartOutcome(value: unknown): value is PartOutcome {
  if (!isMapping(value) || !isMapping(value.people)) return false;
  const { findings, waivers, aboutSettings, people, files, unopened, figures } = value;
  return (
    typeof value.asksElsewhere === 'boolean' &&
    isFindings(findings) &&
    isFindings(aboutSettings) &&
    Array.isArray(waivers) &&
    Array.isArray(people.persons) &&
    Array.isArray(people.signatures) &&
    isTexts(files) &&
    Array.isArray(unopened) &&
    isFigures(figures)
  );
}
