import { createHash } from 'node:crypto';

const LINE_FEED = 0x0a;
const DIGITS = 64;

function sealOf(key: string, body: Uint8Array): string {
  return createHash('sha256').update(`${key}\n`).update(body).digest('hex');
}

/** Plain data as a file that tells whether it is whole and its own: a digest of key and data, then JSON. */
export function sealEntry(key: string, value: unknown): Uint8Array {
  const body = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${sealOf(key, body)}\n`), body]);
}

/** The data of such a file; `undefined` where it is cut short, changed, another key's or something else. */
export function openEntry(key: string, bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text[DIGITS] !== LINE_FEED) return undefined;
  const body = text.subarray(DIGITS + 1);
  if (sealOf(key, body) !== text.toString('latin1', 0, DIGITS)) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
