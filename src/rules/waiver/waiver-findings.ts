import type { Finding } from '../../findings/finding.js';
import type { Waiver } from '../../findings/waivers.js';
import { nearest } from '../../language/russian/nearest.js';
import type { Range, Span } from '../../source/place.js';
import type { Place, SourceFile } from '../../source/source-file.js';
import type { Language, RegisteredRule } from '../rule.js';
import { WAIVER_RULES, type WaiverRuleName } from './waiver-rules.js';

interface Fault {
  readonly name: WaiverRuleName;
  readonly suggestion?: string;
}

/** How a place becomes lines and columns, and what it belongs to. */
interface Surroundings {
  readonly locateSpan: (source: SourceFile, span: Span) => Range;
  readonly entityOf: (place: Place) => string | undefined;
}

function faultOf(
  waiver: Waiver,
  used: ReadonlySet<Waiver>,
  ids: readonly string[],
): Fault | undefined {
  if (!ids.includes(waiver.rule)) {
    const suggestion = nearest(waiver.rule, ids);
    return suggestion === undefined
      ? { name: 'unknown-rule' }
      : { name: 'unknown-rule', suggestion };
  }
  if (waiver.reason === '') return { name: 'no-reason' };
  return used.has(waiver) ? undefined : { name: 'unused' };
}

/** What is wrong with the waivers themselves: no reason, no such rule, nothing to waive. */
export function waiverFindings(
  waivers: readonly Waiver[],
  used: ReadonlySet<Waiver>,
  rules: readonly RegisteredRule[],
  lang: Language,
  { locateSpan, entityOf }: Surroundings,
): readonly Finding[] {
  const ids = rules.map((rule) => rule.id);
  const findings: Finding[] = [];
  for (const waiver of waivers) {
    const fault = faultOf(waiver, used, ids);
    if (fault === undefined) continue;
    const { id, severity, page } = WAIVER_RULES[fault.name];
    const args = { rule: waiver.rule };
    findings.push({
      rule: id,
      severity,
      message: page[lang].message(args),
      file: waiver.source.file,
      range: locateSpan(waiver.source, waiver.comment.span),
      entity: entityOf({ source: waiver.source, path: [] }) ?? null,
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
