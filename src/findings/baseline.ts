import { isMapping } from '../schema/value-type.js';
import { type Place, type SourceFile, within } from '../source/source-file.js';
import type { Finding } from './finding.js';

/** Findings of one rule about one thing that were accepted as they are. */
export interface BaselineEntry {
  readonly rule: string;
  /** `project/kind:id` of what they speak of, or the file where they speak of nothing that has an id. */
  readonly subject: string;
  /** How many of them. */
  readonly count: number;
  /** Where the entry stands in its file. */
  readonly place: Place;
}

/** An entry with more findings than there are now. */
export interface StaleEntry {
  readonly entry: BaselineEntry;
  /** How many of its findings are gone. */
  readonly gone: number;
}

const VERSION = 1;

function subjectOf({ entity, file }: Finding): string {
  return entity ?? file;
}

function keyOf(rule: string, subject: string): string {
  return `${rule}\n${subject}`;
}

/** The entries of a baseline file; `undefined` where it is none. */
export function readBaseline(source: SourceFile): readonly BaselineEntry[] | undefined {
  const { data } = source;
  if (!isMapping(data) || data.baseline !== VERSION || !Array.isArray(data.findings)) {
    return undefined;
  }
  const entries: BaselineEntry[] = [];
  for (const [index, one] of data.findings.entries()) {
    if (!isMapping(one)) return undefined;
    const { rule, subject, count = 1 } = one;
    if (typeof rule !== 'string' || typeof subject !== 'string' || typeof count !== 'number') {
      return undefined;
    }
    entries.push({ rule, subject, count, place: within({ source, path: [] }, 'findings', index) });
  }
  return entries;
}

/**
 * Takes out what was accepted. Of several findings of one rule about one thing the first so many are
 * taken; waived ones stay as they are and use nothing up.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): {
  readonly fresh: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly stale: readonly StaleEntry[];
} {
  const left = new Map<string, number>();
  for (const { rule, subject, count } of entries) {
    const key = keyOf(rule, subject);
    left.set(key, (left.get(key) ?? 0) + count);
  }
  const accepted: Finding[] = [];
  const fresh = findings.filter((finding) => {
    const key = keyOf(finding.rule, subjectOf(finding));
    const rest = left.get(key) ?? 0;
    if (finding.waived !== null || rest === 0) return true;
    left.set(key, rest - 1);
    accepted.push(finding);
    return false;
  });
  const stale = entries.flatMap((entry): readonly StaleEntry[] => {
    const key = keyOf(entry.rule, entry.subject);
    const gone = Math.min(left.get(key) ?? 0, entry.count);
    left.set(key, (left.get(key) ?? 0) - gone);
    return gone > 0 ? [{ entry, gone }] : [];
  });
  return { fresh, accepted, stale };
}

/**
 * The findings as a baseline file: YAML, sorted, without line numbers, so that it changes only with what
 * is found.
 *
 * @param comment the first line, in the user's language
 */
export function baselineText(findings: readonly Finding[], comment: string): string {
  const counts = new Map<string, { rule: string; subject: string; count: number }>();
  for (const finding of findings) {
    if (finding.waived !== null) continue;
    const subject = subjectOf(finding);
    const key = keyOf(finding.rule, subject);
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { rule: finding.rule, subject, count: before + 1 });
  }
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const lines = sorted.map(
    ({ rule, subject, count }) =>
      `  - { rule: ${rule}, subject: ${JSON.stringify(subject)}, count: ${count} }\n`,
  );
  const list = lines.length > 0 ? `findings:\n${lines.join('')}` : 'findings: []\n';
  return `# ${comment}\nbaseline: ${VERSION}\n${list}`;
}
