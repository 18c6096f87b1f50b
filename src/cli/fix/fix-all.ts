import { fixWords } from '../../language/catalogue/fix.js';
import type { CheckOptions, Selection } from '../../workspace/check-workspace.js';
import type { CommandContext } from '../command.js';
import { writeFixes } from './deliver-fixes.js';
import { namesIn } from './file-names.js';
import { type FixRequest, fixWorkspace } from './fix-workspace.js';

/** Fixes the selected files and tells of it on stderr; whether all could be written. */
export async function fixAll(
  selections: readonly Selection[],
  request: FixRequest,
  options: Omit<CheckOptions, 'given'>,
  context: CommandContext,
): Promise<boolean> {
  const { terminal, lang, cwd, global } = context;
  const tell = (line: string) => {
    if (global.quiet !== true) terminal.err(`${line}\n`);
  };
  let isWhole = true;
  for (const selection of selections) {
    const fixes = await fixWorkspace(selection, request, options);
    const nameOf = namesIn(selection.root, cwd, selections.length === 1);
    isWhole = writeFixes(fixes, context, nameOf, tell) && isWhole;
    for (const file of fixes.approved) tell(fixWords(lang).approved(nameOf(file)));
  }
  return isWhole;
}
