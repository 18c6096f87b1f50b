import { BUILT_IN_PROFILES } from './built-in.js';
import type { ChosenProfile, Profile, Profiles, RuleSetting } from './profile.js';

const BUILT_IN: ReadonlyMap<string, Profile> = new Map(Object.entries(BUILT_IN_PROFILES));

/** Every profile that can be asked for: the program's, then those of the workspace. */
export function profileNames(own: Profiles = {}): readonly string[] {
  return [...new Set([...BUILT_IN.keys(), ...Object.keys(own)])];
}

/**
 * A profile and those it rests on, itself first. A workspace's profile hides the program's of the same
 * name, and means that one where it extends itself; a circle ends where it closes.
 */
function lineage(name: string, own: Profiles): readonly Profile[] {
  const line: Profile[] = [];
  const taken = new Set<string>();
  let next: string | undefined = name;
  while (next !== undefined) {
    const isOwn: boolean = Object.hasOwn(own, next) && !taken.has(next);
    const profile: Profile | undefined = isOwn ? own[next] : BUILT_IN.get(next);
    if (profile === undefined) break;
    if (isOwn) taken.add(next);
    line.push(profile);
    next = profile.extends;
  }
  return line;
}

/** What a rule is set to where a later profile says only a part of it: level or options. */
function merged(base: RuleSetting | undefined, own: RuleSetting): RuleSetting {
  if (typeof own === 'string') {
    return typeof base === 'object' ? { ...base, severity: own } : own;
  }
  return typeof base === 'object' ? { ...base, ...own } : { ...severityOnly(base), ...own };
}

function severityOnly(base: Exclude<RuleSetting, object> | undefined) {
  return base === undefined ? {} : { severity: base };
}

/**
 * The profile of a name with everything it extends.
 *
 * @param own the profiles of the workspace
 * @returns nothing where there is no profile of that name
 */
export function chooseProfile(name: string, own: Profiles = {}): ChosenProfile | undefined {
  const line = lineage(name, own);
  if (line.length === 0) return undefined;
  const rules: Record<string, RuleSetting> = {};
  for (const profile of line.toReversed()) {
    for (const [rule, setting] of Object.entries(profile.rules ?? {})) {
      if (setting !== undefined) rules[rule] = merged(rules[rule], setting);
    }
  }
  const failOn = line.find((one) => one.failOn !== undefined)?.failOn;
  return { rules, ...(failOn !== undefined && { failOn }) };
}
