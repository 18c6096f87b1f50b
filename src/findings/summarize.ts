import type { Finding, Summary } from './finding.js';

/** Counts findings; a waived one counts as waived only. */
export function summarize(
  findings: readonly Finding[],
  counts: { readonly files: number; readonly documents: number },
): Summary {
  const live = findings.filter((finding) => finding.waived === null);
  const count = (severity: Finding['severity']) =>
    live.filter((finding) => finding.severity === severity).length;
  return {
    ...counts,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: findings.length - live.length,
  };
}
