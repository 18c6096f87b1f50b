/** Replacement of a stretch of text: half-open range of UTF-16 offsets; equal offsets insert. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that can be applied together, in order, and those left out because they touch one of them. */
export interface Arranged {
  readonly edits: readonly TextEdit[];
  readonly dropped: readonly TextEdit[];
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/**
 * Sorts edits and leaves out those that overlap an earlier one or begin at the same offset: which
 * comes first would be a guess. An edit given twice counts once.
 */
export function arrangeEdits(edits: readonly TextEdit[]): Arranged {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: TextEdit[] = [];
  const dropped: TextEdit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || (edit.start >= last.end && edit.start > last.start)) kept.push(edit);
    else if (!isSame(edit, last)) dropped.push(edit);
  }
  return { edits: kept, dropped };
}

/**
 * The text with every edit applied.
 *
 * @param edits in order and apart, as `arrangeEdits` gives them
 * @throws RangeError where they overlap or leave the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: replacement } of edits) {
    if (start < at || end < start || end > text.length) throw new RangeError('edits overlap');
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
