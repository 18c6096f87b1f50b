import { strToU8, unzipSync, zipSync } from 'fflate';

/** Local time, as zip stores it: the same bytes in every time zone. */
const FIXED_TIME = new Date(1980, 0, 1);
const LEVEL = 6;

/**
 * Re-packs an office file so that equal content gives equal bytes: entries in order, one fixed
 * time. Deflate is fflate's and not Node's, whose result depends on its version and processor.
 *
 * @param change gives a part's new text, or `undefined` to leave it as it is
 */
export function repack(
  zip: Uint8Array,
  change: (path: string, bytes: Uint8Array) => string | undefined,
): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  parts.sort(([a], [b]) => order(a, b));
  const entries = parts.map(([path, bytes]) => {
    const text = change(path, bytes);
    return [path, text === undefined ? bytes : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME, level: LEVEL });
}

/** The list of content types stands first: some readers tell the kind of file by it. */
function order(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
