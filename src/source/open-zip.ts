import { inflateRawSync } from 'node:zlib';

/** What a zip may hold. Real office files stay far below; hostile ones get a clear error, not a wait. */
export const ZIP_LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  entries: 2_000,
  entryBytes: 64 * 1024 * 1024,
  sumBytes: 200 * 1024 * 1024,
  /** How many times larger an entry above `freeBytes` may be than it is packed. */
  ratio: 200,
  freeBytes: 1024 * 1024,
} as const;

export type ZipProblemCode =
  | 'not-zip'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'too-many-entries'
  | 'bomb';

/** Why a zip was not opened. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
  constructor(readonly code: ZipProblemCode) {
    super(code);
  }
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** A zip may end with a comment of this length at most. */
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** An entry as the list at the end of the file states it. */
interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  const isCut = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new ZipError(isCut ? 'damaged' : 'not-zip');
}

function listOf(view: DataView, bytes: Uint8Array): readonly Listed[] {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.entries) throw new ZipError('too-many-entries');
  const text = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== CENTRAL) throw new ZipError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const listed = {
      name: text.decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return listed;
  });
}

function holdToLimits(entries: readonly Listed[]): void {
  const { entryBytes, sumBytes, ratio, freeBytes } = ZIP_LIMITS;
  const sum = entries.reduce((total, { size }) => total + size, 0);
  const isBomb = ({ size, packed }: Listed) =>
    size > entryBytes || (size > freeBytes && size > packed * ratio);
  if (sum > sumBytes || entries.some(isBomb)) throw new ZipError('bomb');
}

function contentOf(view: DataView, bytes: Uint8Array, entry: Listed): Uint8Array {
  const { offset, packed, size, method, flags } = entry;
  if (view.getUint32(offset, true) !== LOCAL) throw new ZipError('damaged');
  if ((flags & ENCRYPTED) !== 0) throw new ZipError('encrypted');
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_SIZE + names;
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) throw new ZipError('damaged');
  if (method === STORED) return content;
  if (method !== DEFLATED) throw new ZipError('damaged');
  // The list may lie: no more comes out than it says.
  const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  if (unpacked.length !== size) throw new ZipError('damaged');
  return unpacked;
}

/**
 * Opens a zip of unknown origin and unpacks the entries wanted, by name; of two with one name the
 * last one. Nothing else is unpacked.
 *
 * @throws ZipError where it is no zip, is damaged or encrypted, or goes beyond `ZIP_LIMITS`
 */
export function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  if (bytes.length > ZIP_LIMITS.fileBytes) throw new ZipError('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const listed = listOf(view, bytes);
    holdToLimits(listed);
    const wanted = listed.filter(({ name }) => isWanted(name));
    return new Map(wanted.map((entry) => [entry.name, contentOf(view, bytes, entry)]));
  } catch (error) {
    if (error instanceof ZipError) throw error;
    // A number that leads out of the file, or data that does not unpack.
    throw new ZipError('damaged');
  }
}
