import path from 'node:path';
import type { Report } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { plain } from '../reporters/paint.js';
import { reporters } from '../reporters/registry.js';
import { writeWhole } from '../workspace/write-file.js';
import type { CommandContext } from './command.js';
import { unknownName } from './unknown-name.js';

interface Format {
  readonly name: string;
  /** The file it is written to; stdout unless given. */
  readonly file?: string;
}

/** Reads `--format name[=file]`; without any, `pretty` to stdout. */
export function parseFormats(
  given: readonly string[],
  { words }: CommandContext,
): readonly Format[] {
  const formats = (given.length > 0 ? given : ['pretty']).map((text): Format => {
    const at = text.indexOf('=');
    return at < 0 ? { name: text } : { name: text.slice(0, at), file: text.slice(at + 1) };
  });
  const targets = new Set<string>();
  for (const { name, file = '' } of formats) {
    if (!reporters.has(name)) {
      const allowed = [...reporters.keys()].join(', ');
      const message = words.errors.invalidValue('--format', name, allowed);
      throw unknownName(message, name, reporters.keys(), words);
    }
    if (targets.has(file)) throw new UserError(words.errors.sameTarget(file || 'stdout'));
    targets.add(file);
  }
  return formats;
}

/** Writes a report in every format asked for, each to its place. */
export async function writeReports(
  report: Report,
  formats: readonly Format[],
  readText: (file: string) => string | undefined,
  context: CommandContext,
): Promise<void> {
  const { terminal, lang, paint, cwd, global, version } = context;
  const texts = new Map<string, string>();
  for (const { name, file } of formats) {
    const reporter = await reporters.get(name)?.load();
    if (reporter === undefined) continue;
    const isFile = file !== undefined;
    const text = reporter(report, {
      lang,
      paint: isFile ? plain : paint,
      columns: isFile ? undefined : terminal.columns,
      readText,
      quiet: global.quiet === true,
      version,
    });
    texts.set(file ?? '', text);
  }
  for (const [file, text] of texts) {
    if (file === '') terminal.out(text);
    else writeWhole(path.resolve(cwd, file), text, context.words);
  }
}
