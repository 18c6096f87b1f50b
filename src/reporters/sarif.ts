import type { Finding, Location, Severity } from '../findings/finding.js';
import { fingerprintsOf } from '../findings/fingerprint.js';
import { layout } from './machine-json.js';
import { messageLine } from './message-line.js';
import type { Reporter, RuleCard } from './reporter.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
/** Raised when the fingerprints' making changes. */
const FINGERPRINT = 'passport/v1';

type PathOf = (file: string) => string;

/** SARIF names files by URI references. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function regionOf({ range: { start, end } }: Location) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function locationOf(at: Location, pathOf: PathOf) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathOf(at.file)), uriBaseId: 'SRCROOT' },
      region: regionOf(at),
    },
  };
}

function ruleOf({ id, severity, title, what, why, fix }: RuleCard) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${what} ${why}` },
    help: { text: fix },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function fixesOf({ fix, file, suggestion }: Finding, pathOf: PathOf) {
  if (fix === null || fix.edits.length === 0) return {};
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: regionOf({ file, range }),
    insertedContent: { text },
  }));
  const artifactLocation = { uri: uriOf(pathOf(file)), uriBaseId: 'SRCROOT' };
  return {
    fixes: [
      {
        ...(suggestion !== null && { description: { text: suggestion } }),
        artifactChanges: [{ artifactLocation, replacements }],
      },
    ],
  };
}

function resultOf(finding: Finding, index: number, fingerprint: string, pathOf: PathOf) {
  const { rule, severity, related, consequences, waived, entity } = finding;
  const others = [...related, ...consequences];
  return {
    ruleId: rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: messageLine(finding) },
    locations: [
      {
        ...locationOf(finding, pathOf),
        ...(entity !== null && { logicalLocations: [{ fullyQualifiedName: entity }] }),
      },
    ],
    ...(others.length > 0 && {
      relatedLocations: others.map((one, id) => ({
        id,
        ...locationOf(one, pathOf),
        message: { text: one.message },
      })),
    }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(waived !== null && {
      suppressions: [{ kind: 'inSource', justification: waived.reason }],
    }),
    ...fixesOf(finding, pathOf),
  };
}

/**
 * For code scanning: every finding, waived ones as suppressed, with the rules' descriptions. Lines and
 * columns count from 1, columns in UTF-16 units.
 *
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export const sarif: Reporter = ({ findings }, { rules, version, fromRepository }) => {
  const cards = rules();
  const indexes = new Map(cards.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(findings);
  const run = {
    tool: {
      driver: { name: 'passport', semanticVersion: version, rules: cards.map(ruleOf) },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'repository' } } },
    results: findings.map((finding, at) =>
      resultOf(finding, indexes.get(finding.rule) ?? -1, fingerprints[at] ?? '', fromRepository),
    ),
  };
  return `${layout({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
};
