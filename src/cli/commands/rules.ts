import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { type ReferenceWords, referenceWords } from '../../language/catalogue/reference.js';
import type { Level } from '../../rules/profiles/profile.js';
import { RULES } from '../../rules/registry.js';
import type { RegisteredRule } from '../../rules/rule.js';
import { type ConfiguredRules, readConfig, ruleSettings } from '../../workspace/config.js';
import { findRoot } from '../../workspace/find-root.js';
import { askedProfile } from '../asked-profile.js';
import type { CommandContext, CommandRun, OptionValues } from '../command.js';

const GAP = 2;

/** The settings of the rules here under a profile, where one is asked for. */
async function settingsFor(options: OptionValues, context: CommandContext) {
  const root = findRoot(context.cwd);
  const profile = await askedProfile(options, [root], context);
  if (profile === undefined) return undefined;
  const { config: given } = context.global;
  const { config } = await readConfig(root, given && path.resolve(context.cwd, given));
  return { profile, settings: ruleSettings(config, { profile }) };
}

function levelOf({ id, severity }: RegisteredRule, settings?: ConfiguredRules): Level {
  return settings?.severityOf(id, '') ?? severity;
}

function answer(lang: 'ru' | 'en', settings?: ConfiguredRules) {
  return RULES.map((rule) => {
    const { id, severity: usual, page } = rule;
    const { title, what, why, fix } = page[lang];
    const severity = levelOf(rule, settings);
    return { id, severity, ...(settings && { usual }), title, what, why, fix };
  });
}

function listing(
  words: ReferenceWords,
  { lang, paint }: CommandContext,
  settings?: ConfiguredRules,
): readonly string[] {
  const idWidth = Math.max(...RULES.map(({ id }) => id.length)) + GAP;
  const levels = Object.values(words.severity);
  const levelWidth = Math.max(...levels.map((level) => level.length)) + GAP;
  let family = '';
  const lines: string[] = [];
  for (const rule of RULES) {
    const { id, severity, page } = rule;
    const own = id.split('/')[0] ?? '';
    if (own !== family) lines.push(...(family === '' ? [] : ['']));
    family = own;
    const level = levelOf(rule, settings);
    const shown = words.severity[level].padEnd(levelWidth);
    const usual = level === severity ? '' : ` ${words.usually(words.severity[severity])}`;
    const painted = level === 'off' ? paint.faint(shown) : paint[level](shown);
    lines.push(`${paint.message(id.padEnd(idWidth))}${painted}${page[lang].title}${usual}`);
  }
  return lines;
}

/** `passport rules`: every rule by family, with its severity; with `--coverage`, what each looked at. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, lang, words: common } = context;
  if (options.coverage === true) {
    const { showCoverage } = await import('../rules/coverage.js');
    return showCoverage(args, options, context);
  }
  if (args.length > 0) throw new UserError(common.errors.onlyWith(args.join(' '), '--coverage'));
  const asked = await settingsFor(options, context);
  if (options.json === true) {
    terminal.out(`${JSON.stringify(answer(lang, asked?.settings), null, 2)}\n`);
    return 0;
  }
  const words = referenceWords(lang);
  const lines = listing(words, context, asked?.settings);
  const end = [words.count(RULES.length), words.explainHint];
  if (asked) {
    const { failOn = 'error' } = asked.settings;
    end.unshift(words.profileFails[failOn](asked.profile));
  }
  terminal.out(`${lines.join('\n')}\n\n${end.join('\n')}\n`);
  return 0;
};
