import type {
  Consequence,
  Edit,
  Finding,
  Fix,
  Location,
  Related,
  Report,
  Severity,
  ShardMark,
  StaleSettings,
  Summary,
} from '../../findings/finding.js';
import { VERSION } from '../../reporters/json.js';
import { isMapping } from '../../schema/value-type.js';
import type { Position, Range } from '../../source/place.js';

// A report comes from another run, perhaps of another version: each field is looked at before it is used.

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isSeverity = (value: unknown): value is Severity =>
  value === 'error' || value === 'warning' || value === 'info';

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

const isPosition = (value: unknown): value is Position =>
  isMapping(value) && isCount(value.line) && isCount(value.column);

const isRange = (value: unknown): value is Range =>
  isMapping(value) && isPosition(value.start) && isPosition(value.end);

const isLocation = (value: unknown): value is Location =>
  isMapping(value) && isText(value.file) && isRange(value.range);

const isRelated = (value: unknown): value is Related =>
  isMapping(value) && isText(value.message) && isLocation(value);

const isConsequence = (value: unknown): value is Consequence =>
  isMapping(value) &&
  isText(value.rule) &&
  isRelated(value) &&
  (!('entity' in value) || isTextOrNull(value.entity));

const isEdit = (value: unknown): value is Edit =>
  isMapping(value) && isRange(value.range) && isText(value.text);

const isFix = (value: unknown): value is Fix =>
  isMapping(value) &&
  typeof value.safe === 'boolean' &&
  isListOf(value.edits, isEdit) &&
  (value.encoding === undefined || value.encoding === 'utf-8');

const isFinding = (value: unknown): value is Finding =>
  isMapping(value) &&
  isText(value.rule) &&
  isSeverity(value.severity) &&
  isText(value.message) &&
  isLocation(value) &&
  isTextOrNull(value.entity) &&
  isMapping(value.args) &&
  isListOf(value.related, isRelated) &&
  isListOf(value.consequences, isConsequence) &&
  (value.waived === null || (isMapping(value.waived) && isText(value.waived.reason))) &&
  isTextOrNull(value.suggestion) &&
  (value.fix === null || isFix(value.fix));

const isSummary = (value: unknown): value is Summary =>
  isMapping(value) &&
  [value.files, value.documents, value.errors, value.warnings, value.infos, value.waived].every(
    isCount,
  );

const isStaleSettings = (value: unknown): value is StaleSettings =>
  isMapping(value) &&
  (value.severity === 'off' || isSeverity(value.severity)) &&
  isListOf(value.off, isText);

const isShardMark = (value: unknown): value is ShardMark =>
  isMapping(value) &&
  isCount(value.number) &&
  isCount(value.of) &&
  value.number >= 1 &&
  value.number <= value.of &&
  isText(value.folder) &&
  typeof value.complete === 'boolean' &&
  (value.failOn === 'never' || isSeverity(value.failOn)) &&
  isStaleSettings(value.stale) &&
  (value.baseline === undefined || isText(value.baseline)) &&
  (value.accepted === undefined || isListOf(value.accepted, isFinding));

/** Whether a value read from JSON is a report as `-f json` writes it, of documents written in YAML. */
export function isWrittenReport(value: unknown): value is Report {
  return (
    isMapping(value) &&
    value.version === VERSION &&
    isSummary(value.summary) &&
    isListOf(value.findings, isFinding) &&
    (value.shard === undefined || isShardMark(value.shard))
  );
}
