import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  applyBaseline,
  type BaselineEntry,
  baselineText,
  readBaseline,
} from '../../findings/baseline.js';
import type { Finding, StaleSettings } from '../../findings/finding.js';
import { compareFindings } from '../../findings/sort.js';
import { UserError } from '../../findings/user-error.js';
import type { SourceFile } from '../../source/source-file.js';
import type { ConfiguredRules } from '../../workspace/config.js';
import { writeWhole } from '../../workspace/write-file.js';
import type { CommandContext } from '../command.js';

const STALE = 'waiver/stale-baseline';

/** A baseline that was read. */
export interface Baseline {
  /** Relative to the folder that findings are told from, with `/`. */
  readonly name: string;
  readonly source: SourceFile;
  readonly entries: readonly BaselineEntry[];
}

/** What a baseline is to be read for. */
export interface BaselineRequest {
  /** The path as the user gave it. */
  readonly given: string;
  /** The folder that findings are told from. */
  readonly base: string;
  /** Whether these findings are to be accepted from now on. */
  readonly isUpdate: boolean;
}

/**
 * Reads a baseline; before that, writes it anew where it is to be.
 *
 * @throws UserError where it is not there, is none, or cannot be written
 */
export async function openBaseline(
  findings: readonly Finding[],
  { given, base, isUpdate }: BaselineRequest,
  { cwd, words }: CommandContext,
): Promise<Baseline> {
  const file = path.resolve(cwd, given);
  if (isUpdate) writeWhole(file, baselineText(findings, words.baseline.comment), words);
  if (!existsSync(file)) throw new UserError(words.errors.notFound(given));
  const { readSource } = await import('../../workspace/checking.js');
  const name = path.relative(base, file).split(path.sep).join('/');
  const source = await readSource(name, readFileSync(file));
  const entries = readBaseline(source);
  if (entries === undefined) throw new UserError(words.baseline.unreadable(given));
  return { name, source, entries };
}

/** What the settings of all workspaces say of entries that have outlived their findings. */
export async function staleSettings(
  settings: readonly ConfiguredRules[],
  name: string,
): Promise<StaleSettings> {
  const { RULES } = await import('../../workspace/checking.js');
  const isOff = (rule: string) =>
    settings.length > 0 && settings.every((one) => one.severityOf(rule, name) === 'off');
  const severity = settings[0]?.severityOf(STALE, name);
  return {
    severity: severity ?? 'warning',
    // What was not looked for is not gone.
    off: RULES.map(({ id }) => id).filter(isOff),
  };
}

/** Findings parted by a baseline. */
export interface Parted {
  /** New ones, with what the baseline accepts in vain, in the order of reports. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** Takes out what a baseline accepts and tells what it accepts in vain. */
export async function partByBaseline(
  findings: readonly Finding[],
  { entries }: Baseline,
  { severity, off }: StaleSettings,
  { lang }: CommandContext,
): Promise<Parted> {
  const { fresh, accepted, stale } = applyBaseline(findings, entries);
  if (severity === 'off') return { findings: fresh, accepted };
  const { staleFindings } = await import('../../workspace/checking.js');
  const gone = stale.filter(({ entry }) => !off.includes(entry.rule));
  const told = staleFindings(gone, lang).map((one) => ({ ...one, severity }));
  return { findings: [...fresh, ...told].sort(compareFindings), accepted };
}
