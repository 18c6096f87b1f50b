import path from 'node:path';
import { fixWords } from '../../language/catalogue/fix.js';
import { RULES } from '../../rules/registry.js';
import { askedProfile } from '../asked-profile.js';
import { type CommandContext, type CommandRun, listOf, type OptionValues } from '../command.js';
import { showFixes, writeFixes } from '../fix/deliver-fixes.js';
import { namesIn } from '../fix/file-names.js';
import { type Fixes, type FixRequest, fixWorkspace } from '../fix/fix-workspace.js';
import { selectPaths } from '../select-paths.js';
import { chooseToday } from '../today.js';
import { unknownName } from '../unknown-name.js';
import { withNested } from '../with-nested.js';

const OK = 0;
const WRONG_USE = 2;

function requestOf(options: OptionValues, { words }: CommandContext): FixRequest {
  const rules = listOf(options.rule);
  const ids = RULES.map(({ id }) => id);
  const unknown = rules.find((one) => !ids.includes(one));
  if (unknown !== undefined)
    throw unknownName(words.errors.noSuchRule(unknown), unknown, ids, words);
  return { rules, unsafe: options.unsafe === true, approved: options.approved === true };
}

/** Says what is left: of all workspaces together, once. */
function tellRest(all: readonly Fixes[], isShown: boolean, { terminal, lang }: CommandContext) {
  const say = fixWords(lang);
  const isIdle = all.every(({ files, approved }) => files.length + approved.length === 0);
  const unsafe = all.reduce((sum, one) => sum + one.unsafe, 0);
  if (isIdle && !isShown) terminal.out(`${say.nothing}\n`);
  if (unsafe > 0) terminal.err(`${say.unsafe(unsafe)}\n`);
}

/** `passport fix`: puts in what a program can put right, and says what it did. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, words, lang, cwd, global } = context;
  const request = requestOf(options, context);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const today = chooseToday(undefined, process.env, context);
  const selected = selectPaths(cwd, args);
  const selections = config === undefined ? withNested(selected.selections) : selected.selections;
  const roots = selections.map(({ root }) => root);
  const profile = await askedProfile(options, roots, context);
  const common = {
    lang,
    ...(config && { config }),
    ...(profile !== undefined && { asked: { profile } }),
    ...(today !== undefined && { today }),
  };
  const complain = (trouble: string) => terminal.err(`${words.errors.prefix}: ${trouble}.\n`);
  for (const one of selected.missing) complain(words.errors.notFound(one));
  const tell = (line: string) => {
    if (global.quiet !== true) terminal.out(`${line}\n`);
  };
  let isWhole = selected.missing.length === 0;
  const all: Fixes[] = [];
  for (const selection of selections) {
    const fixes = await fixWorkspace(selection, request, common);
    all.push(fixes);
    const nameOf = namesIn(selection.root, cwd, selections.length === 1);
    if (options.dryRun === true) showFixes(fixes, context);
    else isWhole = writeFixes(fixes, context, nameOf, tell) && isWhole;
    for (const file of fixes.approved) terminal.err(`${fixWords(lang).approved(nameOf(file))}\n`);
  }
  if (isWhole && all.every(({ documents }) => documents === 0)) {
    complain(words.errors.noDocuments);
    return WRONG_USE;
  }
  // Of a path that is not there nobody knows whether there is something to fix.
  if (global.quiet !== true && all.length > 0) tellRest(all, options.dryRun === true, context);
  return isWhole ? OK : WRONG_USE;
};
