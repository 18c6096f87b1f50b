import { createHash } from 'node:crypto';
import type { Finding } from './finding.js';

const LETTERS = 32;

function keyOf({ rule, file, entity, message }: Finding): string {
  return JSON.stringify([rule, file, entity, message]);
}

/**
 * A name for each finding that stays when lines move: made from the rule, the file, what the finding
 * speaks of and its words. Findings that share all of these are told apart by their order.
 *
 * @returns 32 hexadecimal digits for each finding, all different
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = keyOf(finding);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const name = before === 0 ? key : `${key}#${before}`;
    return createHash('sha256').update(name).digest('hex').slice(0, LETTERS);
  });
}
