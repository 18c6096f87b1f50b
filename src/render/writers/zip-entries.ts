/** A file within a zip, packed as it is. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Size unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Version of the format that knows deflate; names are in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;
/** 1 January 1980, the first day a zip can name: the same bytes at any time, in any time zone. */
const FIXED_DAY = 0x0021;

/**
 * The files of a zip that a library of ours has just made, by its list at the end. For files of
 * others there is the importer's reader, which trusts nothing.
 */
export function readZip(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const text = new TextDecoder();
  const end = zip.length - END_SIZE;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start =
      local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const entry = {
      name: text.decode(zip.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: zip.subarray(start, start + view.getUint32(at + 20, true)),
    };
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** A zip of files that are packed already. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const sizes = entries.map(({ packed }, index) => packed.length + (names[index]?.length ?? 0));
  const body = sizes.reduce((sum, size) => sum + size + LOCAL_SIZE, 0);
  const list = names.reduce((sum, name) => sum + name.length + CENTRAL_SIZE, 0);
  const zip = new Uint8Array(body + list + END_SIZE);
  const view = new DataView(zip.buffer);
  let local = 0;
  let central = body;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(local, LOCAL, true);
    writeHead(view, local + 4, entry, name.length);
    zip.set(name, local + LOCAL_SIZE);
    zip.set(entry.packed, local + LOCAL_SIZE + name.length);
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, VERSION, true);
    writeHead(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    zip.set(name, central + CENTRAL_SIZE);
    local += LOCAL_SIZE + name.length + entry.packed.length;
    central += CENTRAL_SIZE + name.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, list, true);
  view.setUint32(central + 16, body, true);
  return zip;
}

/** What stands before a file and in the list alike: version, flags, method, time, sums, lengths. */
function writeHead(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIXED_DAY, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
