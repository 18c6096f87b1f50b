import type { Severity } from '../../findings/finding.js';

/** What a rule is set to: a severity, or not run at all. */
export type Level = Severity | 'off';

/** A rule's level, or its level and options together. */
export type RuleSetting = Level | { readonly severity?: Level; readonly [option: string]: unknown };

/** The severity from which a check fails. */
export type FailOn = Severity | 'never';

/** How strict a check is, by name. What it leaves open is as in the profile it extends, else as each rule says. */
export interface Profile {
  /** Another profile; by its own name, the program's one of that name. */
  readonly extends?: string;
  readonly failOn?: FailOn;
  readonly rules?: Readonly<Record<string, RuleSetting | undefined>>;
}

/** Profiles by name. Those of a workspace may lack what was ill-formed. */
export type Profiles = Readonly<Record<string, Profile | undefined>>;

/** A profile with everything it extends put in. */
export interface ChosenProfile {
  readonly failOn?: FailOn;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
