import type {
  Cell,
  Consequence,
  Finding,
  Fix,
  Location,
  Related,
  ShardMark,
  Summary,
} from '../findings/finding.js';
import type { Position, Range } from '../source/place.js';
import { layout } from './machine-json.js';
import type { Reporter } from './reporter.js';

/** Version of the shape that `schemas/report.schema.json` describes; a new field does not raise it. */
export const VERSION = 1;

/** Findings written at once: large enough to be quick, small enough that memory stays low. */
const BATCH = 500;

// What stands round a list of findings in the layout, cut off where batches are put together.
const OPENING = '{\n  "findings": [\n';
const CLOSING = '\n  ]\n}';

/**
 * For programs: every finding, waived ones too, nothing cut, keys in the schema's order. Written
 * in batches, so that a report of any length needs no second tree in memory.
 */
export const json: Reporter = ({ summary, findings, shard }) => {
  const mark = shard === undefined ? {} : { shard: shardShape(shard) };
  const head = layout({ version: VERSION, ...mark, summary: summaryShape(summary), findings: [] });
  const batches: string[] = [];
  for (let first = 0; first < findings.length; first += BATCH) {
    const shapes = findings.slice(first, first + BATCH).map(findingShape);
    batches.push(layout({ findings: shapes }).slice(OPENING.length, -CLOSING.length));
  }
  if (batches.length === 0) return `${head}\n`;
  return `${head.slice(0, -'[]\n}'.length)}[\n${batches.join(',\n')}${CLOSING}\n`;
};

const shardShape = ({ number, of, folder, complete, failOn, stale, ...rest }: ShardMark) => ({
  number,
  of,
  folder,
  complete,
  failOn,
  stale: { severity: stale.severity, off: stale.off },
  ...(rest.baseline !== undefined && { baseline: rest.baseline }),
  ...(rest.accepted && { accepted: rest.accepted.map(findingShape) }),
});

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
  ...placeShape(finding),
  entity: finding.entity,
  args: finding.args,
  related: finding.related.map(relatedShape),
  consequences: finding.consequences.map(consequenceShape),
  waived: finding.waived === null ? null : { reason: finding.waived.reason },
  suggestion: finding.suggestion,
  fix: finding.fix === null ? null : fixShape(finding.fix),
});

const relatedShape = ({ message, ...place }: Related) => ({
  file: place.file,
  ...placeShape(place),
  message,
});

const consequenceShape = ({ rule, message, entity, ...place }: Consequence) => ({
  rule,
  file: place.file,
  ...placeShape(place),
  message,
  ...(entity !== undefined && { entity }),
});

const fixShape = ({ safe, edits, encoding }: Fix) => ({
  safe,
  edits: edits.map(({ range, text }) => ({ range: rangeShape(range), text })),
  ...(encoding !== undefined && { encoding }),
});

const placeShape = ({ range, cell }: Location) =>
  cell === undefined ? { range: rangeShape(range) } : { cell: cellShape(cell) };

const cellShape = ({ table, row, column, paragraph, label }: Cell) =>
  table === undefined ? { paragraph: paragraph ?? 1, label } : { table, row, column, label };

const rangeShape = ({ start, end }: Range) => ({
  start: positionShape(start),
  end: positionShape(end),
});

const positionShape = ({ line, column }: Position) => ({ line, column });
