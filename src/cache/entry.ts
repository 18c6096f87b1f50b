import { digestOf } from './digest.js';

const LINE_FEED = 0x0a;
const DIGITS = 64;

/** Plain data as a file that tells whether it is whole: the digest of what follows, then JSON. */
export function sealEntry(value: unknown): Uint8Array {
  const body = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${digestOf(body)}\n`), body]);
}

/** The data of such a file; `undefined` where the file is cut short, changed or something else. */
export function openEntry(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text[DIGITS] !== LINE_FEED) return undefined;
  const body = text.subarray(DIGITS + 1);
  if (digestOf(body) !== text.toString('latin1', 0, DIGITS)) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
