import type { Consequence, Finding, Location, Severity } from './finding.js';
import { compareConsequences } from './sort.js';

const LIGHTEST_FIRST: readonly Severity[] = ['info', 'warning', 'error'];

/** The gravest of severities. */
export function gravest(all: readonly Severity[]): Severity {
  return LIGHTEST_FIRST.findLast((one) => all.includes(one)) ?? 'error';
}

type Told = Location & { readonly rule: string; readonly message?: string };

/** What two findings that say the same of the same place have in common. */
export function toldKey({ file, range: { start, end }, rule, message = '' }: Told): string {
  return `${file}\n${start.line}:${start.column}-${end.line}:${end.column}\n${rule}\n${message}`;
}

function joined(one: Finding, other: Finding): Finding {
  if (other.consequences.length === 0) return one;
  const all = new Map<string, Consequence>();
  for (const each of [...one.consequences, ...other.consequences]) all.set(toldKey(each), each);
  return {
    ...one,
    severity: gravest([one.severity, other.severity]),
    consequences: [...all.values()].sort(compareConsequences),
  };
}

/**
 * Each finding once, in the order of the first ones: parts of a workspace share some files, and each part
 * speaks of them, with what follows from that in the part itself.
 */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  const all = new Map<string, Finding>();
  for (const one of findings) {
    const key = toldKey(one);
    const before = all.get(key);
    all.set(key, before === undefined ? one : joined(before, one));
  }
  return [...all.values()];
}
