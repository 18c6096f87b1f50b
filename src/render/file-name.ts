const LONGEST = 120;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069<>:"/\\|?*]/g;
/** Names of devices in Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A file name that every system takes: no separators, control or reserved signs, no device names,
 * no dots or blanks at the ends, at most 120 letters with its ending.
 */
export function fileName(base: string, ending: string): string {
  const tail = `.${ending}`;
  const plain = trim(base.normalize('NFC').replace(UNSAFE, '-').replace(/\s+/g, ' '));
  const safe = plain === '' || DEVICE.test(plain) ? `document-${plain}` : plain;
  const short = Array.from(safe)
    .slice(0, LONGEST - tail.length)
    .join('');
  return trim(short) + tail;
}

function trim(text: string): string {
  return text.replace(/^[.\s]+|[.\s]+$/g, '');
}

/**
 * Names for files of one folder: what only differs by letter case, or not at all, gets a number, since
 * one file would replace the other.
 */
export function fileNames(bases: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return bases.map((base) => {
    let name = fileName(base, ending);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const tail = `-${number}`;
      const room = LONGEST - `${tail}.${ending}`.length;
      name = fileName(Array.from(base).slice(0, room).join('') + tail, ending);
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
