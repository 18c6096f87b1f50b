import { distinctFindings, toldKey } from '../findings/distinct.js';
import type { Finding, Location } from '../findings/finding.js';
import { compareFindings } from '../findings/sort.js';
import { waiverIndex } from '../findings/waivers.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceFile } from '../source/source-file.js';
import { joinRegisters } from './contacts/people-register.js';
import type { Language, RegisteredRule } from './rule.js';
import {
  type Outcome,
  type OwnedWaiver,
  type RuleRun,
  type RuleSettings,
  stateOfPeople,
  stateRules,
} from './state-rules.js';
import { waiverFindings } from './waiver/waiver-findings.js';

/** Marks what the authors chose to pass over, and says what their waivers lack. */
function applyWaivers(findings: readonly Finding[], waivers: readonly OwnedWaiver[]) {
  const find = waiverIndex(waivers);
  const used = new Set<OwnedWaiver>();
  const applied = findings.map((finding) => {
    const places = [finding, ...finding.related];
    for (const { file, range } of places) {
      const waiver = find(finding.rule, file, range.start.line);
      if (waiver === undefined) continue;
      used.add(waiver);
      return { ...finding, waived: { reason: waiver.reason } };
    }
    for (const { rule, file, range } of finding.consequences) {
      const waiver = find(rule, file, range.start.line);
      if (waiver !== undefined) used.add(waiver);
    }
    return finding;
  });
  return { applied, used };
}

/** Each only once: parts of a workspace share some files, and each part reads their waivers. */
function distinct<T extends Location & { readonly rule: string }>(
  parts: readonly (readonly T[])[],
): readonly T[] {
  const all = new Map<string, T>();
  for (const one of parts.flat()) if (!all.has(toldKey(one))) all.set(toldKey(one), one);
  return [...all.values()];
}

/**
 * Makes one list of findings of what the rules say of the parts of a workspace: people compared over
 * all parts, waivers applied, in the order of reports.
 *
 * @param sourceOf gives a file of the workspace again
 * @param isOurs whether something is to be said of a file beyond what the parts say of it
 */
export function concludeParts(
  parts: readonly Outcome[],
  run: RuleRun,
  sourceOf: (file: string) => SourceFile,
  isOurs: (file: string) => boolean = () => true,
): readonly Finding[] {
  const people = joinRegisters(
    parts.map((part) => part.people),
    sourceOf,
  );
  const [only, ...others] = parts;
  const own =
    only !== undefined && others.length === 0
      ? only.findings
      : distinctFindings(parts.flatMap((part) => part.findings));
  const findings = [...own, ...stateOfPeople(people, run)];
  const waivers = distinct(parts.map((part) => part.waivers));
  const { applied, used } = applyWaivers(findings, waivers);
  const about = [
    ...waiverFindings(waivers, used, run),
    ...distinctFindings(parts.flatMap((part) => part.aboutSettings)),
  ];
  const kept = about.flatMap((finding) => {
    const set = run.settings.severityOf(finding.rule, finding.file);
    return set === 'off' ? [] : { ...finding, severity: set ?? finding.severity };
  });
  const beyond = [...applied.slice(own.length), ...kept].filter(({ file }) => isOurs(file));
  return [...applied.slice(0, own.length), ...beyond].sort(compareFindings);
}

/**
 * Runs the rules over a linked workspace: findings with their consequences attached, severities as
 * set, waivers applied, in the order of reports.
 *
 * @param isAsked the files that something is to be said of, where not all are: what touches none of
 *   them may be missing
 */
export function runRules(
  workspace: Workspace,
  rules: readonly RegisteredRule[],
  settings: RuleSettings,
  lang: Language,
  isAsked?: (file: string) => boolean,
): readonly Finding[] {
  const run = { rules, settings, lang, ...(isAsked && { isAsked }) };
  const sources = new Map(workspace.documents.map(({ source }) => [source.file, source]));
  const sourceOf = (file: string): SourceFile => {
    const source = sources.get(file);
    if (source === undefined) throw new Error(`No document ${file}`);
    return source;
  };
  return concludeParts([stateRules(workspace, run)], run, sourceOf);
}
