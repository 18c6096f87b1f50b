import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedDocument } from '../model/document.js';
import type { ConfigDocument } from '../model/generated/documents.js';
import { loadDocument } from '../model/link/load-document.js';
import { chooseProfile, profileNames } from '../rules/profiles/choose-profile.js';
import type { FailOn, Level, Profiles, RuleSetting } from '../rules/profiles/profile.js';
import type { RuleSettings } from '../rules/state-rules.js';
import type { Loose } from '../schema/loose.js';
import { errorCode } from '../source/error-code.js';
import { readSource } from '../source/read.js';
import { CONFIG_FILE } from './find-root.js';
import { createMatcher } from './matcher.js';

/** What `passport.config.yaml` says, ill-formed values left out. */
export type Config = Loose<ConfigDocument>;

export interface LoadedConfig {
  readonly config: Config;
  /** The configuration as a document, for findings about it; absent where there is no file. */
  readonly document?: LoadedDocument;
  /** Where there is a file that does not open, or one was asked for that is not there: which, and why. */
  readonly unopened?: { readonly file: string; readonly reason: string };
}

/**
 * Reads the configuration of a workspace. A folder without one has the defaults.
 *
 * @param asked another file than the root's own
 */
export async function readConfig(root: string, asked?: string): Promise<LoadedConfig> {
  const file = asked ?? path.join(root, CONFIG_FILE);
  const name = path.relative(root, file).split(path.sep).join('/');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = errorCode(error);
    const isAbsent = asked === undefined && reason === 'ENOENT';
    return { config: {}, ...(!isAbsent && { unopened: { file: name, reason } }) };
  }
  const document = loadDocument(await readSource(name, bytes));
  return { config: document.data, document };
}

/** What is asked of the rules beside the settings: it comes before them. */
export interface AskedLevels {
  /** Another profile than the settings'. */
  readonly profile?: string;
  /** Levels of single rules. */
  readonly levels?: Readonly<Record<string, Level>>;
}

/** The settings of rules, and the severity from which their profile fails. */
export interface ConfiguredRules extends RuleSettings {
  readonly failOn?: FailOn;
}

/** How pages look: `page`, or what stood in `profile` before there was `page`. */
export function pageProfile({ page, profile }: Config): Config['page'] {
  return page ?? (isPageProfile(profile) ? profile : undefined);
}

function isPageProfile(profile: Config['profile']): profile is NonNullable<Config['page']> {
  return typeof profile === 'object' || profile === 'gost-2025' || profile === 'gost-2016';
}

/** The name of the profile of rules that the settings ask for. */
export function profileName({ profile }: Pick<Config, 'profile'>): string | undefined {
  return isPageProfile(profile) ? undefined : profile;
}

/** The profiles of a workspace's own. */
function ownProfiles({ profiles = {} }: Pick<Config, 'profiles'>): Profiles {
  return profiles;
}

/**
 * Every profile that a workspace can be checked by.
 *
 * @param asked another file than the root's own
 */
export async function knownProfiles(root: string, asked?: string): Promise<readonly string[]> {
  return profileNames(ownProfiles((await readConfig(root, asked)).config));
}

function levelOf(rule: RuleSetting | undefined): Level | undefined {
  return typeof rule === 'object' ? rule.severity : rule;
}

function optionsIn(rule: RuleSetting | undefined) {
  if (typeof rule !== 'object') return {};
  const { severity: _severity, ...options } = rule;
  return options;
}

/**
 * The rules' severities and options as configured: what is asked for one rule wins over the settings
 * of a file or folder (a later one over an earlier), these over the settings of all, these over the profile.
 */
export function ruleSettings(
  config: Config,
  { profile = profileName(config), levels = {} }: AskedLevels = {},
): ConfiguredRules {
  const chosen = profile === undefined ? undefined : chooseProfile(profile, ownProfiles(config));
  const overrides = (config.overrides ?? []).map((one) => ({
    matches: createMatcher(one?.files),
    rules: one?.rules ?? {},
  }));
  return {
    severityOf: (rule, file) => {
      if (levels[rule] !== undefined) return levels[rule];
      const special = overrides.findLast(
        (one) => one.rules[rule] !== undefined && one.matches(file),
      );
      return (
        levelOf(special?.rules[rule]) ??
        levelOf(config.rules?.[rule]) ??
        levelOf(chosen?.rules[rule])
      );
    },
    optionsOf: (rule) => ({
      ...optionsIn(chosen?.rules[rule]),
      ...optionsIn(config.rules?.[rule]),
    }),
    ...(chosen?.failOn !== undefined && { failOn: chosen.failOn }),
  };
}
