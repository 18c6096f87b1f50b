/** A written number taken apart: «2.10.» is 2 and 10. */
export interface OrdinalText {
  readonly parts: readonly number[];
  /** Equal for two writings of one number: «3» and «3.», not «3» and «III». */
  readonly key: string;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number {
  let total = 0;
  let last = 0;
  for (const letter of [...text].reverse()) {
    const value = ROMAN[letter] ?? 0;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total;
}

/** Reads a number of a list; `undefined` for letters and words, which are compared as they stand. */
export function readOrdinal(written: string): OrdinalText | undefined {
  const bare = written
    .replace(/^\s*№?\s*/, '')
    .replace(/[\s.)]+$/, '')
    .replace(/\s/g, '');
  if (/^\d+(?:[.-]\d+)*$/.test(bare)) {
    const parts = bare.split(/[.-]/).map(Number);
    return { parts, key: parts.join('.') };
  }
  if (/^[IVXLC]+$/.test(bare)) return { parts: [romanValue(bare)], key: bare };
  return undefined;
}

/** Negative where `a` comes before `b`, part by part: «2.9» before «2.10». */
export function compareOrdinals(a: OrdinalText, b: OrdinalText): number {
  for (const [index, part] of a.parts.entries()) {
    const other = b.parts[index];
    if (other === undefined) return 1;
    if (part !== other) return part - other;
  }
  return a.parts.length - b.parts.length;
}

/** What stands before the last part: «2» of «2.10», empty of «7». */
export function prefixOf({ parts }: OrdinalText): string {
  return parts.slice(0, -1).join('.');
}

/** The last part: 10 of «2.10». */
export function lastOf({ parts }: OrdinalText): number {
  return parts.at(-1) ?? 0;
}
