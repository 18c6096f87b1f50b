import { createHash } from 'node:crypto';

/** SHA-256 of bytes as they are, in 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * One name for plain data: equal only for equal data, for nothing in it can be taken for the border
 * between two of its parts.
 */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
