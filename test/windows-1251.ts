const BYTES = 256;

/** A text as an old Windows editor saves it. Only for letters that Windows-1251 has. */
export function inWindows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const letters = Array.from({ length: BYTES }, (_, code) =>
    decoder.decode(new Uint8Array([code])),
  );
  return Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)));
}
