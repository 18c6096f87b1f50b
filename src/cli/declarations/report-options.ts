import type { OptionDeclaration } from '../command.js';

/** Where a report goes and how it looks. */
export const FORMAT: OptionDeclaration = {
  flags: '-f, --format <format[=file]>',
  text: {
    ru: 'вид отчёта: pretty, compact, json, sarif, junit, github, gitlab или html; «=файл» — записать в файл; можно несколько',
    en: 'report format: pretty, compact, json, sarif, junit, github, gitlab or html; "=file" writes it there; may be repeated',
  },
  repeats: true,
};

/** From which severity a report is one to fail on. */
export const FAIL_ON: OptionDeclaration = {
  flags: '--fail-on <severity>',
  text: {
    ru: 'с какой строгости проверка считается непройденной: error, warning, info или never',
    en: 'the severity from which the check fails: error, warning, info or never',
  },
  choices: ['error', 'warning', 'info', 'never'],
};

/** How many warnings are no failure. */
export const MAX_WARNINGS: OptionDeclaration = {
  flags: '--max-warnings <number>',
  text: {
    ru: 'сколько предупреждений допустимо',
    en: 'how many warnings are allowed',
  },
};
