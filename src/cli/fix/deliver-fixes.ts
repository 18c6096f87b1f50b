import { isUserError } from '../../findings/user-error.js';
import { fixWords } from '../../language/catalogue/fix.js';
import { unifiedDiff } from '../../source/edit/unified-diff.js';
import { rewriteOf } from '../../workspace/read-for-edit.js';
import { rewriteFiles } from '../../workspace/rewrite-files.js';
import type { CommandContext } from '../command.js';
import type { FixedFile, Fixes } from './fix-workspace.js';

/** Where the lines about the work go: `validate` keeps stdout for its report. */
type Say = (line: string) => void;

function rulesOf({ applied }: FixedFile): string {
  const counts = new Map<string, number>();
  for (const { rule } of applied) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, count]) => (count === 1 ? rule : `${rule} × ${count}`))
    .join(', ');
}

/** Writes the files, each at once or not at all; one that cannot be written leaves the others done. */
export function writeFixes(
  fixes: Fixes,
  { terminal, lang, words }: CommandContext,
  say: Say,
): boolean {
  const { fixed, notFixed } = fixWords(lang);
  let isWhole = true;
  for (const one of fixes.files) {
    const { file, before, after, applied } = one;
    try {
      rewriteFiles([rewriteOf(fixes.root, { file, text: before }, after, words)], words);
      say(fixed(file, applied.length, rulesOf(one)));
    } catch (error) {
      if (!isUserError(error)) throw error;
      isWhole = false;
      terminal.err(`${notFixed(file, error.message)}\n`);
    }
  }
  return isWhole;
}

/** Shows what would be changed; of a file that is only saved in another encoding, that it would be. */
export function showFixes({ files }: Fixes, { terminal, lang }: CommandContext): void {
  for (const one of files) {
    const { file, before, after, applied } = one;
    const diff = unifiedDiff(file, before, after);
    if (diff !== '') terminal.out(diff);
    else terminal.err(`${fixWords(lang).fixed(file, applied.length, rulesOf(one))}\n`);
  }
}
