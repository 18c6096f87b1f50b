import path from 'node:path';
import type { Report } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { plain } from '../reporters/paint.js';
import { reporters } from '../reporters/registry.js';
import type { RuleCard } from '../reporters/reporter.js';
import { repositoryRoot } from '../workspace/repository-root.js';
import { writeWhole } from '../workspace/write-file.js';
import type { CommandContext } from './command.js';
import { unknownName } from './unknown-name.js';

export interface Format {
  readonly name: string;
  /** The file it is written to; stdout unless given. */
  readonly file?: string;
}

/** A target whatever way it is written; on Windows letter case makes no other file. */
function targetOf(file: string | undefined, cwd: string): string {
  if (file === undefined) return '';
  const absolute = path.resolve(cwd, file);
  return process.platform === 'win32' ? absolute.toLowerCase() : absolute;
}

/** Reads `--format name[=file]`; without any, `pretty` to stdout. */
export function parseFormats(
  given: readonly string[],
  { words, cwd }: CommandContext,
): readonly Format[] {
  const formats = (given.length > 0 ? given : ['pretty']).map((text): Format => {
    const at = text.indexOf('=');
    return at < 0 ? { name: text } : { name: text.slice(0, at), file: text.slice(at + 1) };
  });
  const targets = new Set<string>();
  for (const { name, file } of formats) {
    if (file === '') throw new UserError(words.errors.missingValue(`--format ${name}=`));
    if (!reporters.has(name)) {
      const allowed = [...reporters.keys()].join(', ');
      const message = words.errors.invalidValue('--format', name, allowed);
      throw unknownName(message, name, reporters.keys(), words);
    }
    const target = targetOf(file, cwd);
    if (targets.has(target)) throw new UserError(words.errors.sameTarget(file ?? 'stdout'));
    targets.add(target);
  }
  return formats;
}

/** The files that a report is about. */
export interface ReportedFiles {
  readonly readText: (file: string) => string | undefined;
  /** The folder that the report's files are relative to. */
  readonly base: string;
}

/** The rules as formats describe them. */
async function ruleCards(lang: CommandContext['lang']): Promise<readonly RuleCard[]> {
  const { RULES } = await import('../workspace/checking.js');
  return RULES.map(({ id, severity, page }) => {
    const { title, what, why, fix } = page[lang];
    return { id, severity, title, what, why, fix };
  });
}

/** Does what may fail with words for the user, and keeps them for later. */
function attempt(act: () => void, failures: UserError[]): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    failures.push(error);
  }
}

/** Names files as the repository round a folder does; where there is none, as seen from `cwd`. */
function repositoryPaths(base: string, cwd: string): (file: string) => string {
  const above = path
    .relative(repositoryRoot(base) ?? cwd, base)
    .split(path.sep)
    .join('/');
  return (file) => path.posix.join(above, file);
}

/**
 * Writes a report in every format asked for, each to its place; one that cannot be written leaves the
 * others whole.
 *
 * @throws UserError where one could not be written
 */
export async function writeReports(
  report: Report,
  formats: readonly Format[],
  { readText, base }: ReportedFiles,
  context: CommandContext,
): Promise<void> {
  const { terminal, lang, paint, cwd, global, version } = context;
  const fromRepository = repositoryPaths(base, cwd);
  const texts = new Map<string, string>();
  const isAboutRules = formats.some(({ name }) => reporters.get(name)?.describesRules === true);
  const cards = isAboutRules ? await ruleCards(lang) : [];
  for (const { name, file } of formats) {
    const reporter = await reporters.get(name)?.load();
    if (reporter === undefined) continue;
    const isFile = file !== undefined;
    const text = reporter(report, {
      lang,
      paint: isFile ? plain : paint,
      columns: isFile ? undefined : terminal.columns,
      readText,
      fromRepository,
      rules: () => cards,
      quiet: global.quiet === true,
      version,
    });
    texts.set(file ?? '', text);
  }
  const failures: UserError[] = [];
  for (const [file, text] of texts) {
    if (file === '') terminal.out(text);
    else attempt(() => writeWhole(path.resolve(cwd, file), text, context.words), failures);
  }
  const [failure] = failures;
  if (failure !== undefined) throw failure;
}
