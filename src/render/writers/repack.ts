import zlib from 'node:zlib';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { readZip, writeZip, type ZipEntry } from './zip-entries.js';

/** Gives a part's new text or bytes, or `undefined` to leave it as it is. */
export type Change = (path: string, read: () => Uint8Array) => string | Uint8Array | undefined;

const LEVEL = 6;
/** A part smaller than this, in bytes, gains less by packing than it costs a program just begun. */
const SMALL = 16 * 1024;
/** A part this large, in bytes, is packed a third faster for half as much again. */
const LARGE = 2 * 1024 * 1024;
const LARGE_LEVEL = 3;
const STORED = 0;
const DEFLATED = 8;

/**
 * Re-packs an office file so that equal content gives equal bytes: entries in order, one fixed time.
 * What the library packed stays as it is. Deflate is the libraries' own and fflate's, not Node's, whose
 * result depends on its version and processor.
 *
 * @param added parts that the file does not have, with their texts
 */
export function repack(
  zip: Uint8Array,
  change: Change,
  added: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const entries = partsOf(zip);
  const changed = entries.map((entry) => {
    const made = change(entry.name, () => unpack(entry));
    if (made === undefined) return packed(entry);
    return pack(entry.name, typeof made === 'string' ? strToU8(made) : made);
  });
  const others = [...added].map(([name, text]) => pack(name, strToU8(text)));
  return writeZip([...changed, ...others].sort((a, b) => order(a.name, b.name)));
}

function partsOf(zip: Uint8Array): readonly ZipEntry[] {
  return readZip(zip).filter(({ name }) => !name.endsWith('/'));
}

/** The parts of a file of ours, unpacked, whose names are wanted. */
export function unpackParts(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const wanted = partsOf(zip).filter(({ name }) => isWanted(name));
  return new Map(wanted.map((entry) => [entry.name, unpack(entry)]));
}

function unpack({ method, packed }: ZipEntry): Uint8Array {
  return method === STORED ? packed : zlib.inflateRawSync(packed);
}

/** A part in its final form: packed where that pays, with the sum that it came with. */
function packed(entry: ZipEntry): ZipEntry {
  if (entry.method !== STORED || entry.size < SMALL) return entry;
  const level = entry.size < LARGE ? LEVEL : LARGE_LEVEL;
  return { ...entry, method: DEFLATED, packed: deflateSync(entry.packed, { level }) };
}

function pack(name: string, bytes: Uint8Array): ZipEntry {
  const crc = sumOf(bytes);
  return packed({ name, method: STORED, crc, size: bytes.length, packed: bytes });
}

/** The sum by which a zip proves a part; Node works it out itself from 20.15 on. */
function sumOf(bytes: Uint8Array): number {
  if ('crc32' in zlib) return zlib.crc32(bytes);
  const [entry] = readZip(zipSync({ part: bytes }, { level: 0 }));
  if (!entry) throw new Error('nothing packed');
  return entry.crc;
}

/** The list of content types stands first: some readers tell the kind of file by it. */
function order(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
