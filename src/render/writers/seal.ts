import { createHash } from 'node:crypto';
import { OWN_PROPERTY } from './core-properties.js';

/** How a last line is set apart from the content in each format that says nothing of who saved it. */
const AROUND = {
  html: ['<!-- ', ' -->'],
  pdf: ['%', ''],
  text: ['[', ']'],
} as const;

/** The last line of a sealed file, whichever its format. */
const SEAL = new RegExp(
  `(?:<!-- |%|\\[)${OWN_PROPERTY} sha256:([0-9a-f]{64})(?: from:([0-9a-f]{64}))?(?: -->|\\])?\\n$`,
);
/** No last line is longer. */
const LONGEST = 256;

/** What a seal says. */
interface Sealed {
  /** True as long as nobody changed the file. */
  readonly isWhole: boolean;
  /** The hash of what the file was made of, where that is told. */
  readonly from?: string;
}

/**
 * Content with a last line by which the program knows it again: the hash of all that stands before.
 *
 * @param from hash of what the file was made of, where equal sources do not give equal bytes (PDF)
 */
export function seal(
  format: keyof typeof AROUND,
  content: string | Uint8Array,
  from?: string,
): Uint8Array {
  const bytes = Buffer.from(content);
  const [open, close] = AROUND[format];
  const source = from === undefined ? '' : ` from:${from}`;
  const line = `${open}${OWN_PROPERTY} sha256:${hashOf(bytes)}${source}${close}\n`;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(line)]));
}

/** Reads the seal of a file; `undefined` where there is none. */
export function readSeal(bytes: Uint8Array): Sealed | undefined {
  const tail = Buffer.from(bytes.subarray(-LONGEST)).toString('latin1');
  const found = SEAL.exec(tail);
  if (!found) return undefined;
  const [line, hash, from] = found;
  const content = bytes.subarray(0, bytes.length - line.length);
  return { isWhole: hashOf(content) === hash, ...(from !== undefined && { from }) };
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
