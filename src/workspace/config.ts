import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../findings/finding.js';
import type { LoadedDocument } from '../model/document.js';
import type { ConfigDocument } from '../model/generated/documents.js';
import { loadDocument } from '../model/link/load-document.js';
import type { RuleSettings } from '../rules/state-rules.js';
import type { Loose } from '../schema/loose.js';
import { readSource } from '../source/read.js';
import { CONFIG_FILE } from './find-root.js';
import { createMatcher } from './matcher.js';

/** What `passport.config.yaml` says, ill-formed values left out. */
export type Config = Loose<ConfigDocument>;

type Level = Severity | 'off';

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
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    const isAbsent = asked === undefined && reason === 'ENOENT';
    return { config: {}, ...(!isAbsent && { unopened: { file: name, reason } }) };
  }
  const document = loadDocument(await readSource(name, bytes));
  return { config: document.data, document };
}

type RuleConfig = NonNullable<Config['rules']>[string];

function levelOf(rule: RuleConfig): Level | undefined {
  return typeof rule === 'object' ? rule.severity : rule;
}

/** The texts of a list, without the places of ill-formed ones. */
export function present(list: readonly (string | undefined)[] | undefined): readonly string[] {
  return (list ?? []).filter((item) => item !== undefined);
}

/** The rules' severities and options as configured; a later override wins over an earlier one. */
export function ruleSettings(
  config: Config,
  forced: Readonly<Record<string, Level>> = {},
): RuleSettings {
  const overrides = (config.overrides ?? []).map((one) => ({
    matches: createMatcher(present(one?.files)),
    rules: one?.rules ?? {},
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
