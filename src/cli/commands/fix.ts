import path from 'node:path';
import { fixWords } from '../../language/catalogue/fix.js';
import { RULES } from '../../rules/registry.js';
import { askedProfile } from '../asked-profile.js';
import { type CommandContext, type CommandRun, listOf, type OptionValues } from '../command.js';
import { showFixes, writeFixes } from '../fix/deliver-fixes.js';
import { type FixRequest, fixWorkspace } from '../fix/fix-workspace.js';
import { selectPaths } from '../select-paths.js';
import { chooseToday } from '../today.js';
import { unknownName } from '../unknown-name.js';

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

/** `passport fix`: puts in what a program can put right, and says what it did. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, words, lang, cwd, global } = context;
  const say = fixWords(lang);
  const request = requestOf(options, context);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const today = chooseToday(undefined, process.env, context);
  const { selections, missing } = selectPaths(cwd, args);
  const roots = selections.map(({ root }) => root);
  const profile = await askedProfile(options, roots, context);
  const common = {
    lang,
    ...(config && { config }),
    ...(profile !== undefined && { asked: { profile } }),
    ...(today !== undefined && { today }),
  };
  for (const one of missing) {
    terminal.err(`${words.errors.prefix}: ${words.errors.notFound(one)}.\n`);
  }
  const tell = (line: string) => {
    if (global.quiet !== true) terminal.out(`${line}\n`);
  };
  let isWhole = missing.length === 0;
  for (const selection of selections) {
    const fixes = await fixWorkspace(selection, request, common);
    if (options.dryRun === true) showFixes(fixes, context);
    else isWhole = writeFixes(fixes, context, tell) && isWhole;
    for (const file of fixes.approved) terminal.err(`${say.approved(file)}\n`);
    if (global.quiet === true) continue;
    const isIdle = fixes.files.length + fixes.approved.length === 0;
    if (isIdle && options.dryRun !== true) terminal.out(`${say.nothing}\n`);
    if (fixes.unsafe > 0) terminal.err(`${say.unsafe(fixes.unsafe)}\n`);
  }
  return isWhole ? OK : WRONG_USE;
};
