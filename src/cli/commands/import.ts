import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import type { ImportedFile } from '../../import/read-file.js';
import { readVocabulary } from '../../import/recognise/vocabulary.js';
import { yamlText } from '../../import/write/yaml-text.js';
import { importWords } from '../../language/catalogue/import.js';
import { folderTemplates } from '../../render/folder-templates.js';
import { findRoot } from '../../workspace/find-root.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { templateFolders } from '../../workspace/template-folders.js';
import type { CommandContext, CommandRun } from '../command.js';
import { expandPatterns } from '../expand-patterns.js';
import { coverageLines } from '../import/coverage-lines.js';
import { readForeign } from '../import/read-foreign.js';
import { surroundingsOf } from '../import/surroundings.js';
import { placeFile } from '../place-file.js';

const OK = 0;
const LOST = 1;
const WRONG_USE = 2;

/** Writes the documents and pictures of one file; those that are there already stay. */
function write(
  { documents, pictures }: ImportedFile,
  source: string,
  root: string,
  force: boolean,
  context: CommandContext,
): number {
  const { terminal, lang, words, cwd } = context;
  const say = importWords(lang);
  let exitCode = OK;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ...documents.map((one) => [one.file, yamlText(one, source, say)] as const),
    ...pictures.flatMap(({ file, bytes }) => (file && bytes ? [[file, bytes] as const] : [])),
  ];
  for (const [file, content] of files) {
    const shown = path.relative(cwd, path.join(root, file)) || file;
    if (placeFile(root, file, content, { force, words })) {
      terminal.out(`${say.written(shown)}\n`);
    } else {
      exitCode = WRONG_USE;
      terminal.err(`${say.kept(shown)}\n`);
    }
  }
  return exitCode;
}

/** `passport import`: Word and Excel in, YAML out. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, lang, cwd, global } = context;
  const say = importWords(lang);
  const out = typeof options.out === 'string' ? path.resolve(cwd, options.out) : cwd;
  const root = typeof options.out === 'string' ? out : findRoot(cwd);
  let exitCode = OK;
  let wasWritten = false;
  for (const given of expandPatterns(cwd, args)) {
    try {
      const file = path.resolve(cwd, given);
      // Read anew for each file: what the one before brought is known to the next.
      const { workspace, config } = await loadWorkspace(root);
      const vocabulary = await readVocabulary(folderTemplates(...templateFolders(root, config)));
      const around = surroundingsOf(workspace);
      const imported = await readForeign(file, vocabulary, around, context);
      const { coverage } = imported;
      if (options.check === true) {
        terminal.out(coverageLines(given, imported, say));
        if (coverage.nowhere.length > 0) exitCode = Math.max(exitCode, LOST);
        continue;
      }
      const written = write(imported, path.basename(file), root, options.force === true, context);
      exitCode = Math.max(exitCode, written);
      wasWritten ||= written === OK;
      if (global.quiet !== true) terminal.err(coverageLines(given, imported, say));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      terminal.err(`${context.words.errors.prefix}: ${error.message}.\n`);
      exitCode = WRONG_USE;
    }
  }
  if (wasWritten && global.quiet !== true) terminal.err(`${say.next}\n`);
  return exitCode;
};
