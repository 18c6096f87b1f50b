import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isUserError } from '../../findings/user-error.js';
import { fixWords } from '../../language/catalogue/fix.js';
import { decode } from '../../source/decode.js';
import { unifiedDiff } from '../../source/edit/unified-diff.js';
import { MARK } from '../../source/encode.js';
import { rewriteOf } from '../../workspace/read-for-edit.js';
import { rewriteFiles } from '../../workspace/rewrite-files.js';
import type { CommandContext } from '../command.js';
import { type NameOf, patchNamesIn } from './file-names.js';
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
  nameOf: NameOf,
  say: Say,
): boolean {
  const { fixed, notFixed } = fixWords(lang);
  let isWhole = true;
  for (const one of fixes.files) {
    const { file, before, after, applied } = one;
    try {
      rewriteFiles([rewriteOf(fixes.root, { file, text: before }, after, words)], words);
      say(fixed(nameOf(file), applied.length, rulesOf(one)));
    } catch (error) {
      if (!isUserError(error)) throw error;
      isWhole = false;
      terminal.err(`${notFixed(nameOf(file), error.message)}\n`);
    }
  }
  return isWhole;
}

/**
 * Shows what would be changed, as one patch on stdout. A file that is also saved in another encoding fits
 * into no patch of text: what would be changed in it goes to stderr.
 */
export function showFixes({ root, files }: Fixes, { terminal, lang, cwd }: CommandContext): void {
  const nameOf = patchNamesIn(root, cwd);
  for (const one of files) {
    const { file, before, after, applied } = one;
    const { byteOrderMark } = decode(readFileSync(path.join(root, file)));
    if (applied.some(({ fix }) => fix?.encoding !== undefined)) {
      const { wouldFix } = fixWords(lang);
      terminal.err(`${wouldFix(nameOf(file), applied.length, rulesOf(one))}\n`);
      terminal.err(unifiedDiff(nameOf(file), before, after));
    } else {
      const marked = (text: string) => (byteOrderMark ? MARK + text : text);
      terminal.out(unifiedDiff(nameOf(file), marked(before), marked(after)));
    }
  }
}
