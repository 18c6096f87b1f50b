import type { Finding } from '../findings/finding.js';
import type { Reporter } from './reporter.js';
import { visible } from './visible.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for XML 1.0, which has no place for control characters: they are made visible. */
function xml(text: string): string {
  const lines = text.split('\n').map(visible).join('\n');
  return lines.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function testCase(finding: Finding, path: string): string {
  const { rule, severity, message, suggestion, range, related, consequences, waived } = finding;
  const place = `${path}:${range.start.line}:${range.start.column}`;
  const open = `    <testcase name="${xml(`${rule} (${range.start.line}:${range.start.column})`)}" classname="${xml(path)}" file="${xml(path)}" line="${range.start.line}"`;
  if (waived !== null) {
    return `${open}>\n      <skipped message="${xml(waived.reason)}"/>\n    </testcase>\n`;
  }
  const lines = [
    place,
    message,
    ...(suggestion === null ? [] : [suggestion]),
    ...[...related, ...consequences].map(
      (one) => `${one.file}:${one.range.start.line}: ${one.message}`,
    ),
  ];
  const failure = `<failure type="${severity}" message="${xml(message)}">${xml(lines.join('\n'))}</failure>`;
  return `${open}>\n      ${failure}\n    </testcase>\n`;
}

function suite(path: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ waived }) => waived === null).length;
  const skipped = findings.length - failures;
  const cases = findings.map((finding) => testCase(finding, path)).join('');
  return `  <testsuite name="${xml(path)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${skipped}">\n${cases}  </testsuite>\n`;
}

/**
 * For the test pages of CI systems: a suite for each file with findings, a failed case for each finding
 * and a skipped one for each that is waived; one passed case where nothing was found.
 *
 * Source: the JUnit XML format as described by testmoapp/junitxml.
 */
export const junit: Reporter = ({ findings }, { fromRepository }) => {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const there = byFile.get(finding.file);
    if (there === undefined) byFile.set(finding.file, [finding]);
    else there.push(finding);
  }
  const failures = findings.filter(({ waived }) => waived === null).length;
  const passed =
    '  <testsuite name="passport" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="validate" classname="passport"/>\n  </testsuite>\n';
  const suites = [...byFile].map(([file, own]) => suite(fromRepository(file), own)).join('');
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="${findings.length - failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="passport" ${counts}>\n${suites === '' ? passed : suites}</testsuites>\n`;
};
