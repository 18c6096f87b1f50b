import type { Finding } from '../findings/finding.js';

/** A finding in one text, for formats that have no place of their own for what to write instead. */
export function messageLine({ message, suggestion }: Finding): string {
  return suggestion === null ? message : `${message} (${suggestion})`;
}
