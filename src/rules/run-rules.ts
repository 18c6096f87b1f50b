import type { Finding, Severity } from '../findings/finding.js';
import { compareFindings } from '../findings/sort.js';
import { type Waiver, waiverIndex, waiversOf } from '../findings/waivers.js';
import { entityAt } from '../model/entity-at.js';
import type { Workspace } from '../model/workspace.js';
import { locate, locateSpan } from '../source/locate.js';
import type { Place } from '../source/source-file.js';
import { attachConsequences, type Stated } from './causes.js';
import type { Args, Language, RegisteredRule } from './rule.js';
import { unknownSettings } from './waiver/unknown-settings.js';
import { waiverFindings } from './waiver/waiver-findings.js';

/** How a workspace wants its rules. */
export interface RuleSettings {
  /** The severity set for a rule in a file; `undefined` leaves it to the rule. */
  readonly severityOf: (rule: string, file: string) => Severity | 'off' | undefined;
  readonly optionsOf: (rule: string) => Args;
}

function locationOf(place: Place) {
  return { file: place.source.file, range: locate(place) };
}

function findingOf(
  { rule, report, consequences }: Stated,
  severity: Severity,
  entityOf: (place: Place) => string | undefined,
): Finding {
  const at = locationOf(report.at);
  return {
    rule: rule.id,
    severity,
    message: report.message,
    ...at,
    entity: report.entity ?? entityOf(report.at) ?? null,
    args: report.args,
    related: report.related.map(({ at: place, message }) => ({ ...locationOf(place), message })),
    consequences: consequences.map((other) => ({
      rule: other.rule.id,
      ...locationOf(other.report.at),
      message: other.report.message,
    })),
    waived: null,
    suggestion: report.suggestion ?? null,
    fix: report.fix
      ? { safe: report.fix.safe, edits: [{ range: at.range, text: report.fix.text }] }
      : null,
  };
}

function stateAll(
  workspace: Workspace,
  rules: readonly RegisteredRule[],
  settings: RuleSettings,
  lang: Language,
): readonly Stated[] {
  const all: Stated[] = [];
  for (const rule of rules) {
    const options = settings.optionsOf(rule.id);
    const state = (subjects: Parameters<RegisteredRule['run']>[0]) => {
      for (const report of rule.run(subjects, options, lang)) {
        all.push({ rule, report, consequences: [] });
      }
    };
    if (rule.scope === 'workspace') state({ workspace });
    if (rule.scope === 'project') for (const project of workspace.projects) state({ project });
    if (rule.scope === 'document') for (const document of workspace.documents) state({ document });
  }
  return all;
}

/** Marks what the authors chose to pass over, and says what their waivers lack. */
function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]) {
  const find = waiverIndex(waivers);
  const used = new Set<Waiver>();
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

/**
 * Runs the rules over a linked workspace: findings with their consequences attached, severities as
 * set, waivers applied, in the order of reports.
 */
export function runRules(
  workspace: Workspace,
  rules: readonly RegisteredRule[],
  settings: RuleSettings,
  lang: Language,
): readonly Finding[] {
  const enabled: Stated[] = [];
  for (const stated of stateAll(workspace, rules, settings, lang)) {
    if (settings.severityOf(stated.rule.id, stated.report.at.source.file) !== 'off') {
      enabled.push(stated);
    }
  }
  const documents = new Map(workspace.documents.map((document) => [document.source, document]));
  const entityOf = ({ source, path }: Place) => {
    const document = documents.get(source);
    return document && entityAt(document, path);
  };
  const findings = attachConsequences(enabled).map((stated) => {
    const { rule, report } = stated;
    const set = settings.severityOf(rule.id, report.at.source.file);
    return findingOf(
      stated,
      set === undefined || set === 'off' ? (report.severity ?? rule.severity) : set,
      entityOf,
    );
  });
  const waivers = workspace.documents.flatMap((document) => waiversOf(document.source));
  const { applied, used } = applyWaivers(findings, waivers);
  const about = [
    ...waiverFindings(waivers, used, rules, lang, { locateSpan, entityOf }),
    ...unknownSettings(workspace.documents, rules, lang),
  ];
  const kept = about.filter((finding) => settings.severityOf(finding.rule, finding.file) !== 'off');
  return [...applied, ...kept].sort(compareFindings);
}
