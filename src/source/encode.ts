/** The byte order mark. */
export const MARK = '\uFEFF';

/** A text as the bytes of a UTF-8 file, with a byte order mark where the file had one. */
export function encode(
  text: string,
  { byteOrderMark }: { readonly byteOrderMark: boolean },
): Uint8Array {
  return new TextEncoder().encode(byteOrderMark ? MARK + text : text);
}
