import type { Finding } from '../findings/finding.js';
import { followingOf } from './following.js';
import type { Words } from './words.js';

/** A finding in one text, for formats that have no place of their own for what to write instead. */
export function messageLine({ message, suggestion }: Finding): string {
  return suggestion === null ? message : `${message} (${suggestion})`;
}

/** The same with how much follows from it, for formats that have no place for that either. */
export function messageWithFollowing(finding: Finding, words: Words): string {
  const said = messageLine(finding);
  if (finding.consequences.length === 0) return said;
  return `${said} ${words.following(followingOf(finding))}.`;
}
