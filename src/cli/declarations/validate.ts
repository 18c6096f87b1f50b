import type { CommandDeclaration } from '../command.js';
import { PROFILE_OPTION } from './profile-option.js';
import { FAIL_ON, FORMAT, MAX_WARNINGS } from './report-options.js';
import { TODAY_OPTION } from './today-option.js';

export const validate: CommandDeclaration = {
  name: 'validate',
  args: ['[paths...]'],
  summary: {
    ru: 'проверить документы и показать замечания',
    en: 'check the documents and show the findings',
  },
  options: [
    FORMAT,
    FAIL_ON,
    MAX_WARNINGS,
    {
      flags: '--rule <id=severity>',
      text: {
        ru: 'строгость правила на этот раз: error, warning, info или off; можно несколько',
        en: "a rule's severity for this run: error, warning, info or off; may be repeated",
      },
      repeats: true,
    },
    PROFILE_OPTION,
    TODAY_OPTION,
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
      flags: '--shard <number/total>',
      text: {
        ru: 'проверить одну часть из нескольких: 2/4; отчёты частей (-f json) соединяет merge-reports',
        en: 'check one share of several: 2/4; merge-reports joins their reports (-f json)',
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

export const mergeReports: CommandDeclaration = {
  name: 'merge-reports',
  args: ['<files...>'],
  summary: {
    ru: 'соединить отчёты о частях (validate --shard) в один',
    en: 'join the reports on shares (validate --shard) into one',
  },
  options: [
    FORMAT,
    FAIL_ON,
    MAX_WARNINGS,
    {
      flags: '--baseline <file>',
      text: {
        ru: 'не показывать замечания, принятые в этом файле (без него – в том, с которым проверены части)',
        en: 'hide the findings accepted in this file (by default in the one the shares were checked with)',
      },
    },
  ],
  examples: [
    {
      line: 'passport validate --shard 1/3 --format json=part-1.json --fail-on never',
      ru: 'проверить первую треть; вторая и третья — так же, хоть на других машинах',
      en: 'check the first third; the second and third likewise, on other machines if you like',
    },
    {
      line: 'passport merge-reports part-1.json part-2.json part-3.json',
      ru: 'показать всё, как показала бы одна проверка',
      en: 'show everything as one check would',
    },
    {
      line: 'passport merge-reports part-*.json --format html=report.html --format github',
      ru: 'один отчёт в нескольких видах',
      en: 'one report in several formats',
    },
  ],
  load: async () => (await import('../commands/merge-reports.js')).run,
};
