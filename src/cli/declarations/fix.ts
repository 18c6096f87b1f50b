import type { CommandDeclaration } from '../command.js';
import { PROFILE_OPTION } from './profile-option.js';

export const fix: CommandDeclaration = {
  name: 'fix',
  args: ['[paths...]'],
  summary: {
    ru: 'исправить в документах то, что может исправить программа',
    en: 'put right in the documents what a program can',
  },
  options: [
    {
      flags: '--dry-run',
      text: {
        ru: 'показать, что изменится в файлах, и ничего не менять',
        en: 'show what would change in the files, change nothing',
      },
    },
    {
      flags: '--unsafe',
      text: {
        ru: 'внести и те исправления, которые могут изменить смысл',
        en: 'make also the fixes that may change what is meant',
      },
    },
    {
      flags: '--rule <id>',
      text: {
        ru: 'только исправления этого правила; можно несколько',
        en: "only this rule's fixes; may be repeated",
      },
      repeats: true,
    },
    PROFILE_OPTION,
    {
      flags: '--approved',
      text: {
        ru: 'исправлять и утверждённые документы',
        en: 'fix approved documents too',
      },
    },
  ],
  examples: [
    {
      line: 'passport fix --dry-run',
      ru: 'посмотреть исправления, ничего не меняя',
      en: 'look at the fixes, change nothing',
    },
    {
      line: 'passport fix projects/smart-leader',
      ru: 'исправить документы одного проекта',
      en: 'fix the documents of one project',
    },
    {
      line: 'passport fix --unsafe --rule dates/wrong-year',
      ru: 'исправить ошибочные годы',
      en: 'put wrong years right',
    },
  ],
  load: async () => (await import('../commands/fix.js')).run,
};
