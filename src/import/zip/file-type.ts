import { UnreadableFile } from '../unreadable.js';

/** What a file is by its first bytes; its name's ending may lie. */
export type FileType = 'zip' | 'ole' | 'pdf' | 'rtf' | 'unknown';

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file is by its first bytes, whatever its name says. */
export function fileType(bytes: Uint8Array): FileType {
  const found = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  return found?.[0] ?? 'unknown';
}

// The name of the stream that a password-protected OOXML file consists of, in UTF-16.
const ENCRYPTED_STREAM = 'EncryptedPackage';
/** The list of streams lies anywhere in the file; real ones are within this many bytes. */
const SEARCHED = 2 * 1024 * 1024;

/** True for a DOCX or XLSX locked by a password: such a file is an OLE one. */
export function isLocked(bytes: Uint8Array): boolean {
  if (fileType(bytes) !== 'ole') return false;
  const name = Buffer.from(ENCRYPTED_STREAM, 'utf16le');
  const searched = bytes.subarray(0, SEARCHED);
  return Buffer.from(searched.buffer, searched.byteOffset, searched.length).includes(name);
}

/**
 * Refuses what is no zip, saying what it is instead.
 *
 * @throws UnreadableFile always, unless the bytes begin as a zip
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const type = fileType(bytes);
  if (type !== 'zip') throw new UnreadableFile(type === 'pdf' ? 'pdf' : 'not-a-document');
}
