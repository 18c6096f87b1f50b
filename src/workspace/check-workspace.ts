import path from 'node:path';
import type { Finding, Report } from '../findings/finding.js';
import { summarize } from '../findings/summarize.js';
import { RULES } from '../rules/registry.js';
import { runRules } from '../rules/run-rules.js';
import { ruleSettings } from './config.js';
import { CONFIG_FILE } from './find-root.js';
import { type LoadedWorkspace, loadWorkspace, type Unopened } from './load-workspace.js';

/** What is asked about within one workspace. */
export interface Selection {
  readonly root: string;
  /** True where everything in the workspace is asked about. */
  readonly isWhole: boolean;
  /** True for the relative path of a file that is to be reported. */
  readonly includes: (file: string) => boolean;
  /** Files named one by one: documents even where they do not look like it. */
  readonly named: ReadonlySet<string>;
}

export interface CheckOptions {
  readonly lang: 'ru' | 'en';
  readonly config?: string;
  /** The day that counts as today, ISO 8601. */
  readonly today?: string;
  readonly severities?: Parameters<typeof ruleSettings>[1];
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

/** A workspace read, and what the rules say of the part that was asked for. */
export interface Checked {
  readonly loaded: LoadedWorkspace;
  readonly report: Report;
  readonly unopened: readonly Unopened[];
  readonly isConfigWrong: boolean;
  readonly readText: (file: string) => string | undefined;
}

/** Reads a workspace and runs every rule; the selection narrows what is reported, never what is read. */
export async function checkWorkspace(
  selection: Selection,
  options: CheckOptions,
): Promise<Checked> {
  const { root, includes, named, isWhole } = selection;
  const { config, given, today } = options;
  const loaded = await loadWorkspace(root, {
    named,
    ...(!isWhole && { focus: includes }),
    ...(config && { config }),
    ...(given && { given }),
  });
  const settings = ruleSettings(loaded.config, options.severities);
  const workspace = { ...loaded.workspace, ...(today !== undefined && { today }) };
  const findings = runRules(workspace, RULES, settings, options.lang);
  const configName =
    config === undefined ? CONFIG_FILE : path.relative(root, config).split(path.sep).join('/');
  const isShown = ({ file }: Finding) => includes(file) || file === configName;
  const shown = findings.filter(isShown);
  const sources = new Map(
    loaded.workspace.documents.map(({ source }) => [source.file, source.text]),
  );
  const documents = loaded.workspace.documents.filter(
    ({ source, kind }) => kind !== 'config' && includes(source.file),
  );
  return {
    loaded,
    report: {
      summary: summarize(shown, { files: documents.length, documents: documents.length }),
      findings: shown,
    },
    unopened: loaded.unopened.filter(({ file }) => includes(file) || file === configName),
    isConfigWrong: findings.some(
      ({ file, severity }) => file === configName && severity === 'error',
    ),
    readText: (file) => sources.get(file),
  };
}
