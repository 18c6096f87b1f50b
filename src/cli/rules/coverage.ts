import path from 'node:path';
import { coverageOf, type RuleCoverage } from '../../rules/coverage/cover.js';
import type { Unjudged } from '../../rules/coverage/material.js';
import { type CoverageWords, coverageWords } from '../../rules/coverage/words/words.js';
import { RULES } from '../../rules/registry.js';
import { checkWorkspace, type Selection } from '../../workspace/check-workspace.js';
import { ruleSettings } from '../../workspace/config.js';
import { askedProfile } from '../asked-profile.js';
import type { CommandContext, OptionValues } from '../command.js';
import { selectPaths } from '../select-paths.js';
import { chooseToday } from '../today.js';

const OK = 0;
const WRONG_USE = 2;
const GAP = 2;

/** What the rules looked at in the files that a selection means. */
async function covered(
  selection: Selection,
  profile: string | undefined,
  today: string | undefined,
  { lang, cwd, global }: CommandContext,
): Promise<readonly RuleCoverage[]> {
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const asked = profile === undefined ? {} : { profile };
  const { loaded, report } = await checkWorkspace(selection, {
    lang,
    asked,
    ...(config && { config }),
    ...(today !== undefined && { today }),
  });
  return coverageOf({
    workspace: loaded.workspace,
    rules: RULES,
    settings: ruleSettings(loaded.config, asked),
    findings: report.findings,
    includes: selection.includes,
  });
}

/** Sums by reason over the files. */
function unjudgedIn({ files }: RuleCoverage): ReadonlyMap<Unjudged, number> {
  const sums = new Map<Unjudged, number>();
  const reasons: readonly Unjudged[] = [
    'unread-term',
    'no-term',
    'unknown-name',
    'unread-value',
    'alone',
  ];
  for (const reason of reasons) {
    const sum = files.reduce((all, { unjudged }) => all + (unjudged[reason] ?? 0), 0);
    if (sum > 0) sums.set(reason, sum);
  }
  return sums;
}

function told(one: RuleCoverage, words: CoverageWords): string {
  if (one.status === 'off') return words.off;
  if (one.status === 'no-material') return words.noMaterial(one.of);
  const looked = one.files.reduce((all, file) => all + file.looked, 0);
  const where = one.of === 'files' ? [] : [words.files(one.files.length)];
  const parts = [[words.things(looked, one.of), ...where].join(' ')];
  for (const [reason, count] of unjudgedIn(one)) {
    parts.push(words.unjudged(count, reason, one.beside));
  }
  if (one.lacksToday) parts.push(words.lacksToday);
  if (one.findings > 0) parts.push(words.findings(one.findings));
  return parts.join('; ');
}

function listing(all: readonly RuleCoverage[], { lang, paint }: CommandContext): string {
  const words = coverageWords(lang);
  const width = Math.max(...all.map(({ rule }) => rule.length)) + GAP;
  const lines: string[] = [];
  let family = '';
  for (const one of all) {
    const own = one.rule.split('/')[0] ?? '';
    if (own !== family && family !== '') lines.push('');
    family = own;
    const text = told(one, words);
    const shown = one.status === 'ran' ? text : paint.faint(text);
    lines.push(`${paint.message(one.rule.padEnd(width))}${shown}`);
  }
  const count = (status: RuleCoverage['status']) =>
    all.filter((one) => one.status === status).length;
  const summary = words.summary({
    ran: count('ran'),
    unjudged: count('unjudged'),
    empty: count('no-material'),
    off: count('off'),
  });
  return `${lines.join('\n')}\n\n${summary}\n${words.hint}\n`;
}

/** `passport rules --coverage`: what each rule looked at, so that its silence can be trusted. */
export async function showCoverage(
  args: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<number> {
  const { terminal, words, cwd } = context;
  const today = chooseToday(options.today, process.env, context);
  const { selections, missing } = selectPaths(cwd, args);
  for (const one of missing) {
    terminal.err(`${words.errors.prefix}: ${words.errors.notFound(one)}.\n`);
  }
  const roots = selections.map(({ root }) => root);
  const profile = await askedProfile(options, roots, context);
  const found = [];
  for (const selection of selections) {
    const root = path.relative(cwd, selection.root).split(path.sep).join('/') || '.';
    found.push({ root, rules: await covered(selection, profile, today, context) });
  }
  if (options.json === true) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const texts = found.map(({ root, rules }) => {
      const head = found.length > 1 ? `${context.paint.place(root)}\n` : '';
      return head + listing(rules, context);
    });
    terminal.out(texts.join('\n'));
  }
  return missing.length > 0 ? WRONG_USE : OK;
}
