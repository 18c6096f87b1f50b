import { UnreadableFile } from '../unreadable.js';
import { ZIP_LIMITS } from './limits.js';

/** A part of a zip as its central directory tells of it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: 'stored' | 'deflated' | 'unknown';
  readonly isEncrypted: boolean;
  /** Offset of its local header. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64 = 0xffffffff;
const METHODS: ReadonlyMap<number, 'stored' | 'deflated'> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);

/** The end of the central directory, sought from the file's end. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new UnreadableFile('truncated');
}

function entryAt(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new UnreadableFile('damaged');
  }
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true);
  const nameStart = at + ENTRY_LENGTH;
  if (nameStart + nameLength > view.byteLength) throw new UnreadableFile('damaged');
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength),
  );
  const entry: ZipEntry = {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    method: METHODS.get(view.getUint16(at + 10, true)) ?? 'unknown',
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: next + view.getUint16(at + 32, true) };
}

/**
 * Reads the central directory of a zip.
 *
 * @throws UnreadableFile where it is cut off, damaged or holds too many parts
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < END_LENGTH) throw new UnreadableFile('truncated');
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64) throw new UnreadableFile('damaged');
  if (count > ZIP_LIMITS.entries) {
    throw new UnreadableFile('too-many-parts', { limit: ZIP_LIMITS.entries });
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}
