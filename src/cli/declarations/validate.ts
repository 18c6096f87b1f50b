import type { CommandDeclaration } from '../command.js';
import { PROFILE_OPTION } from './profile-option.js';

export const validate: CommandDeclaration = {
  name: 'validate',
  args: ['[paths...]'],
  summary: {
    ru: 'проверить документы и показать замечания',
    en: 'check the documents and show the findings',
  },
  options: [
    {
      flags: '-f, --format <format[=file]>',
      text: {
        ru: 'вид отчёта: pretty, compact, json, sarif, junit, github, gitlab или html; «=файл» — записать в файл; можно несколько',
        en: 'report format: pretty, compact, json, sarif, junit, github, gitlab or html; "=file" writes it there; may be repeated',
      },
      repeats: true,
    },
    {
      flags: '--fail-on <severity>',
      text: {
        ru: 'с какой строгости проверка считается непройденной: error, warning, info или never',
        en: 'the severity from which the check fails: error, warning, info or never',
      },
      choices: ['error', 'warning', 'info', 'never'],
    },
    {
      flags: '--max-warnings <number>',
      text: {
        ru: 'сколько предупреждений допустимо',
        en: 'how many warnings are allowed',
      },
    },
    {
      flags: '--rule <id=severity>',
      text: {
        ru: 'строгость правила на этот раз: error, warning, info или off; можно несколько',
        en: "a rule's severity for this run: error, warning, info or off; may be repeated",
      },
      repeats: true,
    },
    PROFILE_OPTION,
    {
      flags: '--today <date>',
      text: {
        ru: 'какой день считать сегодняшним, ГГГГ-ММ-ДД; без него часы ни на что не влияют',
        en: 'the day that counts as today, YYYY-MM-DD; without it the clock matters nowhere',
      },
    },
    {
      flags: '--changed [revision]',
      text: {
        ru: 'только замечания, которых касаются изменения с этой версии git (без неё — ещё не сохранённые); читается всё',
        en: 'only findings touched by changes since a git revision (uncommitted ones by default); all is read',
      },
    },
    {
      flags: '--baseline <file>',
      text: {
        ru: 'не показывать замечания, принятые в этом файле; исправленные из них назвать',
        en: 'hide the findings accepted in this file, and tell which of them are mended',
      },
    },
    {
      flags: '--update-baseline',
      text: {
        ru: 'записать в файл --baseline все нынешние замечания',
        en: 'write all present findings to the file of --baseline',
      },
    },
    {
      flags: '--jobs <number>',
      text: {
        ru: 'сколько процессоров занять большой рабочей папкой (по умолчанию — все, не больше 8)',
        en: 'how many processors a large workspace may take (all by default, 8 at most)',
      },
    },
    {
      flags: '--cache',
      text: {
        ru: 'запомнить, что найдено, и в следующий раз проверять только изменившееся (в папке .passport/cache)',
        en: 'keep what is found, and check only what has changed next time (in the folder .passport/cache)',
      },
    },
    {
      flags: '--no-cache',
      text: {
        ru: 'проверить всё заново, даже если в настройках стоит cache: true',
        en: 'check everything anew, even where the settings say cache: true',
      },
    },
    {
      flags: '--cache-location <folder>',
      text: {
        ru: 'помнить найденное в этой папке; то же, что --cache, но в другом месте',
        en: 'keep what is found in this folder: --cache in another place',
      },
    },
    {
      flags: '--fix',
      text: {
        ru: 'сначала внести исправления, которые не меняют смысла',
        en: 'first make the fixes that do not change what is meant',
      },
    },
    {
      flags: '--watch',
      text: {
        ru: 'следить за файлами и проверять снова при каждом изменении; остановить — Ctrl+C',
        en: 'watch the files and check again at each change; Ctrl+C ends it',
      },
    },
    {
      flags: '--stdin-path <path>',
      text: {
        ru: 'имя документа, который подан через «-»',
        en: 'the path of the document given through "-"',
      },
    },
  ],
  examples: [
    {
      line: 'passport validate',
      ru: 'проверить всё в этой папке',
      en: 'check everything in this folder',
    },
    {
      line: 'passport validate projects/smart-leader/plan.yaml',
      ru: 'показать замечания к одному документу',
      en: 'show the findings of one document',
    },
    {
      line: 'passport validate --profile approval',
      ru: 'проверить строго, перед подписанием',
      en: 'check strictly, before signing',
    },
    {
      line: 'passport validate --cache',
      ru: 'проверить только то, что изменилось с прошлого раза, и показать всё',
      en: 'check only what has changed since last time, and show everything',
    },
    {
      line: 'passport validate --format json=report.json --format pretty',
      ru: 'показать отчёт и сохранить его для программ',
      en: 'show the report and keep it for programs',
    },
    {
      line: 'passport validate --watch',
      ru: 'проверять снова при каждом изменении',
      en: 'check again at each change',
    },
  ],
  load: async () => (await import('../commands/validate.js')).run,
};
