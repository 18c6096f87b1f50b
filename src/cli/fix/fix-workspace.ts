import type { Finding } from '../../findings/finding.js';
import { approvalsOf } from '../../model/approvals.js';
import { coveredBy } from '../../model/content/changes.js';
import type { Workspace } from '../../model/workspace.js';
import { encode } from '../../source/encode.js';
import {
  type CheckOptions,
  checkWorkspace,
  type Selection,
} from '../../workspace/check-workspace.js';
import { mendText } from './mend-text.js';

/** Which fixes are wanted. */
export interface FixRequest {
  /** Also those that may change what is meant. */
  readonly unsafe: boolean;
  /** Only these rules'; every rule's when empty. */
  readonly rules: readonly string[];
  /** Also in documents that are approved and marked so. */
  readonly approved: boolean;
}

/** A file that fixes would change. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly Finding[];
}

export interface Fixes {
  readonly root: string;
  /** How many documents were asked about. */
  readonly documents: number;
  readonly files: readonly FixedFile[];
  /** How many fixes are left out because they may change what is meant. */
  readonly unsafe: number;
  /** Files left alone because they are approved. */
  readonly approved: readonly string[];
}

/** One fix makes room for another: a year put right may show a misspelt month. */
const MOST_ROUNDS = 10;

/** The files whose text was approved and marked: a change in them would be told as one since then. */
function approvedFiles(workspace: Workspace): ReadonlySet<string> {
  const marked = [...approvalsOf(workspace)].filter(
    ([, { fingerprint }]) => fingerprint !== undefined,
  );
  const covered = new Set(marked.flatMap(([, { fingerprint = {} }]) => coveredBy(fingerprint)));
  const beside = workspace.documents.filter(({ id }) => id !== undefined && covered.has(id));
  return new Set([...marked.map(([{ file }]) => file), ...beside.map(({ source }) => source.file)]);
}

/** What is mended in one round: by file. */
function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const there = found.get(finding.file);
    if (there === undefined) found.set(finding.file, [finding]);
    else there.push(finding);
  }
  return found;
}

function isWanted({ rule, waived, fix }: Finding, { rules, unsafe }: FixRequest): boolean {
  if (fix === null || waived !== null) return false;
  return (rules.length === 0 || rules.includes(rule)) && (unsafe || fix.safe);
}

/** The text of a file after one round; the same where nothing could be done. */
async function mendFile(text: string, findings: readonly Finding[]) {
  const recoding = findings.find(({ fix }) => fix?.encoding !== undefined);
  if (recoding !== undefined) return { text, applied: [recoding] };
  return mendText(text, findings);
}

/** Works out what fixes make of the selected files, until nothing is left to fix; writes nothing. */
export async function fixWorkspace(
  selection: Selection,
  request: FixRequest,
  options: Omit<CheckOptions, 'given'>,
): Promise<Fixes> {
  const given = new Map<string, Uint8Array>();
  const fixed = new Map<string, FixedFile>();
  let held: ReadonlySet<string> | undefined;
  for (let round = 0; ; round++) {
    const { loaded, report, readText } = await checkWorkspace(selection, { ...options, given });
    held ??= request.approved ? new Set() : approvedFiles(loaded.workspace);
    const wanted = byFile(report.findings.filter((finding) => isWanted(finding, request)));
    let isMoving = false;
    for (const [file, findings] of wanted) {
      const text = readText(file);
      if (text === undefined || held.has(file) || round === MOST_ROUNDS) continue;
      const { text: after, applied } = await mendFile(text, findings);
      if (applied.length === 0) continue;
      isMoving = true;
      given.set(file, encode(after, { byteOrderMark: false }));
      const before = fixed.get(file);
      fixed.set(file, {
        file,
        before: before?.before ?? text,
        after,
        applied: [...(before?.applied ?? []), ...applied],
      });
    }
    if (isMoving) continue;
    const left = report.findings.filter((one) => isWanted(one, { ...request, unsafe: true }));
    return {
      root: selection.root,
      documents: report.summary.documents,
      files: [...fixed.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
      unsafe: request.unsafe ? 0 : left.filter(({ fix }) => fix?.safe === false).length,
      approved: [...wanted.keys()].filter((file) => held?.has(file)),
    };
  }
}
