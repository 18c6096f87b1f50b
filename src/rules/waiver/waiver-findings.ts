import type { Finding } from '../../findings/finding.js';
import { nearest } from '../../language/russian/nearest.js';
import type { OwnedWaiver, RuleRun } from '../state-rules.js';
import { WAIVER_RULES, type WaiverRuleName } from './waiver-rules.js';

interface Fault {
  readonly name: WaiverRuleName;
  readonly suggestion?: string;
}

function faultOf(
  waiver: OwnedWaiver,
  used: ReadonlySet<OwnedWaiver>,
  ids: readonly string[],
  isOff: (waiver: OwnedWaiver) => boolean,
): Fault | undefined {
  if (!ids.includes(waiver.rule)) {
    const suggestion = nearest(waiver.rule, ids);
    return suggestion === undefined
      ? { name: 'unknown-rule' }
      : { name: 'unknown-rule', suggestion };
  }
  if (waiver.reason === '') return { name: 'no-reason' };
  // Of a rule that is not run nobody knows what it would have found here.
  return used.has(waiver) || isOff(waiver) ? undefined : { name: 'unused' };
}

/** What is wrong with the waivers themselves: no reason, no such rule, nothing to waive. */
export function waiverFindings(
  waivers: readonly OwnedWaiver[],
  used: ReadonlySet<OwnedWaiver>,
  { rules, settings, lang }: RuleRun,
): readonly Finding[] {
  const isOff = ({ rule, file }: OwnedWaiver) => settings.severityOf(rule, file) === 'off';
  const ids = rules.map((rule) => rule.id);
  const findings: Finding[] = [];
  for (const waiver of waivers) {
    const fault = faultOf(waiver, used, ids, isOff);
    if (fault === undefined) continue;
    const { id, severity, page } = WAIVER_RULES[fault.name];
    const args = { rule: waiver.rule };
    findings.push({
      rule: id,
      severity,
      message: page[lang].message(args),
      file: waiver.file,
      range: waiver.range,
      entity: waiver.entity,
      args,
      related: [],
      consequences: [],
      waived: null,
      suggestion: fault.suggestion ?? null,
      fix: null,
    });
  }
  return findings;
}
