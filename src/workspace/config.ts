import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../findings/finding.js';
import type { LoadedDocument } from '../model/document.js';
import { loadDocument } from '../model/link/load-document.js';
import type { ProfileName, ProfileOverrides } from '../render/profile/profiles.js';
import type { RuleSettings } from '../rules/run-rules.js';
import { readSource } from '../source/read.js';
import { CONFIG_FILE } from './find-root.js';
import { createMatcher } from './matcher.js';

type Level = Severity | 'off';
type RuleConfig = Level | ({ readonly severity?: Level } & Readonly<Record<string, unknown>>);

/** What `passport.config.yaml` may say; every field may be absent. */
export interface Config {
  readonly language?: 'ru' | 'en';
  readonly ignore?: readonly string[];
  readonly templates?: string;
  readonly profile?: ProfileName | ProfileOverrides;
  readonly calendar?: { readonly schoolYear?: { readonly from?: string; readonly to?: string } };
  readonly rules?: Readonly<Record<string, RuleConfig>>;
  readonly overrides?: readonly {
    readonly files?: readonly string[];
    readonly rules?: Readonly<Record<string, RuleConfig>>;
  }[];
  readonly defaults?: Readonly<Record<string, string>>;
}

export interface LoadedConfig {
  readonly config: Config;
  /** The configuration as a document, for findings about it; absent where there is no file. */
  readonly document?: LoadedDocument;
}

/** Reads the configuration of a workspace. A folder without one has the defaults. */
export async function readConfig(
  root: string,
  file = path.join(root, CONFIG_FILE),
): Promise<LoadedConfig> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { config: {} };
    throw error;
  }
  const name = path.relative(root, file).split(path.sep).join('/');
  const document = loadDocument(await readSource(name, bytes));
  return { config: document.data, document };
}

function levelOf(rule: RuleConfig | undefined): Level | undefined {
  return typeof rule === 'object' ? rule.severity : rule;
}

/** The rules' severities and options as configured; a later override wins over an earlier one. */
export function ruleSettings(
  config: Config,
  forced: Readonly<Record<string, Level>> = {},
): RuleSettings {
  const overrides = (config.overrides ?? []).map(({ files = [], rules = {} }) => ({
    matches: createMatcher(files),
    rules,
  }));
  return {
    severityOf: (rule, file) => {
      if (forced[rule] !== undefined) return forced[rule];
      const special = overrides.findLast(
        (one) => one.rules[rule] !== undefined && one.matches(file),
      );
      return levelOf(special?.rules[rule] ?? config.rules?.[rule]);
    },
    optionsOf: (rule) => {
      const set = config.rules?.[rule];
      if (typeof set !== 'object') return {};
      const { severity: _severity, ...options } = set;
      return options;
    },
  };
}
