const BOM = '\ufeff';

/** The lines of a file; `undefined` where it cannot be shown as text. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** Findings come file by file, and few files stand beside one another in a finding. */
const MOST_HELD = 8;

/**
 * Reads and splits a file once for all findings that follow each other in it; memory does not grow with
 * the files. The byte order mark is no character of the first line.
 */
export function linesReader(readText: (file: string) => string | undefined): LinesOf {
  const held = new Map<string, readonly string[] | undefined>();
  return (file) => {
    const lines = held.has(file) ? held.get(file) : splitLines(readText(file));
    held.delete(file);
    held.set(file, lines);
    for (const oldest of held.keys()) {
      if (held.size <= MOST_HELD) break;
      held.delete(oldest);
    }
    return lines;
  };
}

function splitLines(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  return (text.startsWith(BOM) ? text.slice(1) : text).split(/\r\n|\r|\n/);
}
