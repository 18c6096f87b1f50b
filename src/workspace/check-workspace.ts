import type { Finding, Report } from '../findings/finding.js';
import { summarize } from '../findings/summarize.js';
import type { FailOn } from '../rules/profiles/profile.js';
import { RULES } from '../rules/registry.js';
import { runRules } from '../rules/run-rules.js';
import { type AskedLevels, type ConfiguredRules, ruleSettings } from './config.js';
import { type Figures, figuresOf } from './figure-files.js';
import { configName } from './find-root.js';
import type { Focus } from './focus.js';
import type { GiveWay } from './give-way.js';
import { type LoadedWorkspace, type LoadOptions, loadWorkspace } from './load-workspace.js';
import type { Unopened } from './open-workspace.js';

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
  /** Severities and a profile beside those of the settings. */
  readonly asked?: AskedLevels;
  /** What must be read whole; what the selection includes, unless given. */
  readonly focus?: Focus;
  readonly given?: ReadonlyMap<string, Uint8Array>;
  readonly opened?: LoadOptions['opened'];
  readonly giveWay?: GiveWay;
}

/** What the rules say of the part of a workspace that was asked for. */
export interface Verdict {
  readonly root: string;
  /** Every document of the workspace, asked for or not. */
  readonly files: readonly string[];
  readonly report: Report;
  readonly unopened: readonly Unopened[];
  readonly isConfigWrong: boolean;
  /** From which severity on the profile of the rules fails, where it says. */
  readonly failOn?: FailOn;
  /** How the rules were set, for those who must know: it may have to be read first. */
  readonly settings: () => Promise<ConfiguredRules>;
  /** The figures of the documents, as they were looked for. */
  readonly figures: Figures;
  readonly readText: (file: string) => string | undefined;
}

/** A verdict with the workspace it is about. */
export interface Checked extends Verdict {
  readonly loaded: LoadedWorkspace;
}

/** The part of the findings that was asked for, and what goes with it. */
export function verdictOf(
  selection: Selection,
  config: string,
  all: Pick<Verdict, 'files' | 'unopened' | 'figures' | 'readText'> & {
    readonly settings: ConfiguredRules;
    readonly findings: readonly Finding[];
  },
): Verdict {
  const { root, includes } = selection;
  const isShown = ({ file }: { readonly file: string }) => includes(file) || file === config;
  // What is wrong elsewhere is told where something here follows from it: it is told nowhere else.
  const findings = all.findings.filter(
    (one) => isShown(one) || one.consequences.some(({ file }) => includes(file)),
  );
  const documents = all.files.filter((file) => file !== config && includes(file)).length;
  return {
    root,
    files: all.files,
    report: { summary: summarize(findings, { files: documents, documents }), findings },
    unopened: all.unopened.filter(isShown),
    isConfigWrong: all.findings.some(
      ({ file, severity }) => file === config && severity === 'error',
    ),
    ...(all.settings.failOn && { failOn: all.settings.failOn }),
    settings: async () => all.settings,
    figures: all.figures,
    readText: all.readText,
  };
}

/** Reads a workspace and runs every rule; the selection narrows what is reported, never what is read. */
export async function checkWorkspace(
  selection: Selection,
  options: CheckOptions,
): Promise<Checked> {
  const { root, includes, named, isWhole } = selection;
  const { config, given, today, opened, giveWay } = options;
  const { focus = isWhole ? undefined : includes } = options;
  const loaded = await loadWorkspace(root, {
    named,
    ...(focus && { focus }),
    ...(config && { config }),
    ...(given && { given }),
    ...(opened && { opened }),
    ...(giveWay && { giveWay }),
  });
  const settings = ruleSettings(loaded.config, options.asked);
  const workspace = { ...loaded.workspace, ...(today !== undefined && { today }) };
  const isAsked = (file: string) => includes(file) || file === configName(root, config);
  const findings = runRules(workspace, RULES, settings, options.lang, isAsked);
  const sources = new Map(
    loaded.workspace.documents.map(({ source }) => [source.file, source.text]),
  );
  const verdict = verdictOf(selection, configName(root, config), {
    findings,
    files: [...sources.keys()],
    unopened: loaded.unopened,
    settings,
    figures: figuresOf(loaded.workspace),
    readText: (file) => sources.get(file),
  });
  return { ...verdict, loaded };
}
