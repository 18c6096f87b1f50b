const BOM = '\ufeff';

/** The lines of a file; `undefined` where it cannot be shown as text. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** Reads and splits each file once. The byte order mark is no character of the first line. */
export function linesReader(readText: (file: string) => string | undefined): LinesOf {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, splitLines(readText(file)));
    return known.get(file);
  };
}

function splitLines(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  return (text.startsWith(BOM) ? text.slice(1) : text).split(/\r\n|\r|\n/);
}
