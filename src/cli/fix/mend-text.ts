import type { Finding } from '../../findings/finding.js';
import { applyEdits, type TextEdit } from '../../source/edit/text-edit.js';
import { encode } from '../../source/encode.js';
import { lineStarts } from '../../source/lines.js';
import type { Position } from '../../source/place.js';
import { readSource } from '../../source/read.js';

/** A text with fixes applied, and the findings they were for. */
export interface Mended {
  readonly text: string;
  readonly applied: readonly Finding[];
}

/** The edits of a finding by offsets of the text. */
function editsOf({ fix }: Finding, starts: readonly number[]): readonly TextEdit[] {
  const offset = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1;
  return (fix?.edits ?? []).map(({ range: { start, end }, text }) => ({
    start: offset(start),
    end: offset(end),
    text,
  }));
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** All edits of a finding or none: those that touch one taken before wait for the next round. */
function gather(findings: readonly Finding[], text: string) {
  const starts = lineStarts(text);
  const edits: TextEdit[] = [];
  const taken: Finding[] = [];
  for (const finding of findings) {
    const own = editsOf(finding, starts);
    if (own.length === 0 || own.some((one) => edits.some((other) => touches(one, other)))) continue;
    edits.push(...own);
    taken.push(finding);
  }
  return { edits: edits.sort((a, b) => a.start - b.start), taken };
}

/** Whether a text reads no worse than another one did. */
async function reads(text: string, before: string): Promise<boolean> {
  const [now, was] = await Promise.all(
    [text, before].map((one) => readSource('', encode(one, { byteOrderMark: false }))),
  );
  return (now?.problems.length ?? 0) <= (was?.problems.length ?? 0);
}

/** Applies the fixes of findings to the text they speak of. A fix that would break the file is left out. */
export async function mendText(text: string, findings: readonly Finding[]): Promise<Mended> {
  const { edits, taken } = gather(findings, text);
  const mended = applyEdits(text, edits);
  if (await reads(mended, text)) return { text: mended, applied: taken };
  if (taken.length < 2) return { text, applied: [] };
  const half = Math.ceil(taken.length / 2);
  // Fixes of the second half may stand at other lines once the first is in: they wait for the next round.
  const first = await mendText(text, taken.slice(0, half));
  return first.applied.length > 0 ? first : mendText(text, taken.slice(half));
}
