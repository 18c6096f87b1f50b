import type { Finding, Location } from '../src/findings/finding.js';
import { commentsOf } from '../src/source/comments.js';
import { lineStarts } from '../src/source/lines.js';
import type { SourceFile } from '../src/source/source-file.js';

const MARKER = /^(expect|follows):\s*(.*)$/;

/** The line that a marker speaks of: its own, or the next one that is neither blank nor a comment. */
function markedLine(source: SourceFile, line: number, alone: boolean): number {
  if (!alone) return line;
  const starts = lineStarts(source.text);
  for (let next = line; next < starts.length; next++) {
    const text = source.text.slice(starts[next], starts[next + 1]).trim();
    if (text !== '' && !text.startsWith('#')) return next + 1;
  }
  return line;
}

/**
 * What the comments of a file expect to be found, as `file:line expect rule` or `… follows rule`.
 *
 * `# expect: <rule> <defect>[, <rule> <defect>…]` stands at the end of the line or alone above it;
 * `# follows: …` marks a finding that must be attached to its cause. `<defect>` names the defect of
 * the real document, or is `-`; it is for readers.
 */
export function expectedIn(source: SourceFile): readonly string[] {
  return commentsOf(source).flatMap(({ text, line, alone }) => {
    const [, kind, list = ''] = MARKER.exec(text) ?? [];
    if (kind === undefined) return [];
    const at = `${source.file}:${markedLine(source, line, alone)} ${kind}`;
    return list.split(',').map((entry) => `${at} ${entry.trim().split(/\s+/)[0]}`);
  });
}

function stated(kind: string, rule: string, { file, range }: Location): string {
  return `${file}:${range.start.line} ${kind} ${rule}`;
}

/** Findings and what follows from them, in the same words as `expectedIn`. */
export function foundIn(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => [
    stated('expect', finding.rule, finding),
    ...finding.consequences.map((other) => stated('follows', other.rule, other)),
  ]);
}
