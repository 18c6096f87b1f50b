import type { Consequence, Finding } from './finding.js';

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of what follows from one finding; as that of findings. */
export function compareConsequences(a: Consequence, b: Consequence): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** The order of every report: file, line, column, rule, message. The same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareConsequences(a, b);
}
