import { referenceWords } from '../../language/catalogue/reference.js';
import { RULES } from '../../rules/registry.js';
import type { CommandRun } from '../command.js';

const GAP = 2;

/** `passport rules`: every rule by family, with its severity. */
export const run: CommandRun = async ({ terminal, lang, paint }, _args, options) => {
  if (options.json === true) {
    const list = RULES.map(({ id, severity, page }) => {
      const { title, what, why, fix } = page[lang];
      return { id, severity, title, what, why, fix };
    });
    terminal.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const words = referenceWords(lang);
  const idWidth = Math.max(...RULES.map(({ id }) => id.length)) + GAP;
  const levels = Object.values(words.severity);
  const levelWidth = Math.max(...levels.map((level) => level.length)) + GAP;
  let family = '';
  const lines: string[] = [];
  for (const { id, severity, page } of RULES) {
    const own = id.split('/')[0] ?? '';
    if (own !== family) lines.push(...(family === '' ? [] : ['']));
    family = own;
    const level = paint[severity](words.severity[severity].padEnd(levelWidth));
    lines.push(`${paint.message(id.padEnd(idWidth))}${level}${page[lang].title}`);
  }
  terminal.out(`${lines.join('\n')}\n\n${words.count(RULES.length)}\n${words.explainHint}\n`);
  return 0;
};
