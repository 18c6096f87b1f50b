import { referenceWords } from '../../language/catalogue/reference.js';
import { RULES } from '../../rules/registry.js';
import type { CommandContext, CommandRun } from '../command.js';
import { unknownName } from '../unknown-name.js';

/** An example as a person reads it: the test's marks become an arrow. */
function exampleText(example: string): string {
  const lines = example
    .trimEnd()
    .replace(/ ?(?:# )?<-/g, '   # ←')
    .split('\n');
  return lines.map((line) => `    ${line}`).join('\n');
}

function findRule(id: string, { words }: CommandContext) {
  const rule = RULES.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const ids = RULES.map((one) => one.id);
  throw unknownName(words.errors.noSuchRule(id), id, ids, words);
}

/** `passport explain <rule>`: one rule's page. */
export const run: CommandRun = async (context, [id = '']) => {
  const { terminal, lang, paint } = context;
  const rule = findRule(id, context);
  const words = referenceWords(lang);
  const { title, what, why, fix } = rule.page[lang];
  const level = paint[rule.severity](words.severity[rule.severity]);
  const options = Object.entries(rule.page.options ?? {}).map(
    ([name, text]) => `  ${name}: ${text[lang]}`,
  );
  const parts = [
    `${paint.message(rule.id)} — ${title} (${level})`,
    `${paint.message(words.what)}\n  ${what}`,
    `${paint.message(words.why)}\n  ${why}`,
    `${paint.message(words.fix)}\n  ${fix}`,
    `${paint.message(words.bad)}\n${exampleText(rule.page.bad)}`,
    `${paint.message(words.good)}\n${exampleText(rule.page.good)}`,
    ...(options.length > 0 ? [`${paint.message(words.options)}\n${options.join('\n')}`] : []),
    `${words.waive(rule.id)}\n${words.configure(rule.id)}`,
  ];
  terminal.out(`${parts.join('\n\n')}\n`);
  return 0;
};
