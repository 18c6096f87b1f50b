import { Inflate } from 'fflate';
import { UnreadableFile } from '../unreadable.js';
import type { ZipEntry } from './directory.js';
import { megabytes, ZIP_LIMITS } from './limits.js';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Packed bytes given at once: what comes of them before the size is looked at stays small. */
const STEP = 8 * 1024;

/** The packed bytes of a part. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new UnreadableFile('damaged');
  }
  const start =
    offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new UnreadableFile('truncated');
  return bytes.subarray(start, start + packed);
}

function checkSize({ name, packed }: ZipEntry, unpacked: number): void {
  if (unpacked > ZIP_LIMITS.entryBytes) {
    throw new UnreadableFile('bomb', { name, limit: megabytes(ZIP_LIMITS.entryBytes) });
  }
  const isLarge = unpacked > ZIP_LIMITS.ratioFrom;
  if (isLarge && unpacked > packed * ZIP_LIMITS.ratio) {
    throw new UnreadableFile('bomb', { name, limit: megabytes(ZIP_LIMITS.entryBytes) });
  }
}

/**
 * Unpacks one part of a zip piece by piece and gives each piece on, so that no part is ever held
 * whole; what the directory says of its size is not relied on.
 *
 * @returns the number of bytes unpacked
 * @throws UnreadableFile where the part is damaged, locked by a password or larger than it may be
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): number {
  if (entry.isEncrypted) throw new UnreadableFile('encrypted');
  checkSize(entry, entry.unpacked);
  const packed = packedBytes(bytes, entry);
  if (entry.method === 'stored') {
    take(packed);
    return packed.length;
  }
  if (entry.method === 'unknown') throw new UnreadableFile('damaged');
  let sum = 0;
  const stream = new Inflate((piece) => {
    sum += piece.length;
    checkSize(entry, sum);
    take(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    push(stream, packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return sum;
}

function push(stream: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    stream.push(piece, isLast);
  } catch (error) {
    // fflate's own errors carry a number; what our taker threw goes on as it is.
    const isOurs =
      !(error instanceof Error) || !('code' in error) || typeof error.code !== 'number';
    if (isOurs) throw error;
    throw new UnreadableFile('damaged');
  }
}
