import { requireZip } from './file-type.js';
import { openZip } from './zip.js';

/**
 * The parts of a zip that are wanted, whole, by name; no other is unpacked.
 *
 * @throws UnreadableFile where it is no zip, is damaged or locked, or goes beyond the limits
 */
export function readParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  requireZip(bytes);
  const zip = openZip(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names.filter(isWanted)) {
    const pieces: Uint8Array[] = [];
    // A piece may be memory that is used again for the next one.
    zip.stream(name, (piece) => pieces.push(piece.slice()));
    parts.set(name, new Uint8Array(Buffer.concat(pieces)));
  }
  return parts;
}
