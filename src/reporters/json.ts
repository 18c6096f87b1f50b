import type { Consequence, Finding, Fix, Related, Summary } from '../findings/finding.js';
import type { Position, Range } from '../source/place.js';
import type { Reporter } from './reporter.js';

/** Version of the shape that `schemas/report.schema.json` describes; a new field does not raise it. */
const VERSION = 1;

/**
 * For programs: every finding, waived ones too, nothing cut. Each finding is written by itself, so
 * that a report of any length needs no second tree in memory. Keys stand in the schema's order.
 */
export const json: Reporter = ({ summary, findings }) => {
  const parts = findings.map((finding) => indented(findingShape(finding), '    '));
  const list = parts.length === 0 ? '[]' : `[\n    ${parts.join(',\n    ')}\n  ]`;
  const counts = indented(summaryShape(summary), '  ');
  return `{\n  "version": ${VERSION},\n  "summary": ${counts},\n  "findings": ${list}\n}\n`;
};

// JSON leaves these as they are; a terminal would obey them. Line feeds here are the layout's own.
const COMMANDS = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2)
    .replace(COMMANDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('\n', `\n${indent}`);
}

const summaryShape = (summary: Summary) => ({
  files: summary.files,
  documents: summary.documents,
  errors: summary.errors,
  warnings: summary.warnings,
  infos: summary.infos,
  waived: summary.waived,
});

const findingShape = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  file: finding.file,
  range: rangeShape(finding.range),
  entity: finding.entity,
  args: finding.args,
  related: finding.related.map(relatedShape),
  consequences: finding.consequences.map(consequenceShape),
  waived: finding.waived === null ? null : { reason: finding.waived.reason },
  suggestion: finding.suggestion,
  fix: finding.fix === null ? null : fixShape(finding.fix),
});

const relatedShape = ({ file, range, message }: Related) => ({
  file,
  range: rangeShape(range),
  message,
});

const consequenceShape = ({ rule, file, range, message }: Consequence) => ({
  rule,
  file,
  range: rangeShape(range),
  message,
});

const fixShape = ({ safe, edits }: Fix) => ({
  safe,
  edits: edits.map(({ range, text }) => ({ range: rangeShape(range), text })),
});

const rangeShape = ({ start, end }: Range) => ({
  start: positionShape(start),
  end: positionShape(end),
});

const positionShape = ({ line, column }: Position) => ({ line, column });
