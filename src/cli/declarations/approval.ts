import type { CommandDeclaration } from '../command.js';

export const approve: CommandDeclaration = {
  name: 'approve',
  args: ['<targets...>'],
  summary: {
    ru: 'вписать в документ утверждение и отпечаток того, что утверждено',
    en: 'put the approval and the fingerprint of what was approved into a document',
  },
  options: [
    {
      flags: '--date <date>',
      text: {
        ru: 'когда утверждён: 2021-06-18, 18.06.2021 или "18 июня 2021 г."',
        en: 'when: 2021-06-18, 18.06.2021 or "18 июня 2021 г."',
      },
    },
    {
      flags: '--by <person>',
      text: {
        ru: 'кто утвердил: человек из справочника или "А.С. Петрова, начальник управления"',
        en: 'by whom: a person of the directory, or "А.С. Петрова, начальник управления"',
      },
    },
    {
      flags: '--act <act>',
      text: {
        ru: 'каким актом: "приказ Министерства образования от 18.06.2021 № 45"',
        en: 'by what act: "приказ Министерства образования от 18.06.2021 № 45"',
      },
    },
    {
      flags: '--again',
      text: {
        ru: 'утвердить заново то, что уже утверждено',
        en: 'approve again what is approved already',
      },
    },
    {
      flags: '--force',
      text: { ru: 'утвердить и с ошибками', en: 'approve even with errors' },
    },
    {
      flags: '--dry-run',
      text: {
        ru: 'показать, что изменится в файлах, и ничего не менять',
        en: 'show what would change in the files, change nothing',
      },
    },
  ],
  examples: [
    {
      line: 'passport approve smart-leader --date 2021-06-18',
      ru: 'паспорт проекта и его приложения',
      en: 'the passport of a project with its annexes',
    },
    {
      line: 'passport approve mentoring/regulation.yaml --act "приказ № 387 от 29.10.2021"',
      ru: 'один документ, приказом',
      en: 'one document, by an order',
    },
    {
      line: 'passport approve smart-leader --date "5 июля 2021 г." --again --dry-run',
      ru: 'что изменится при новом утверждении',
      en: 'what a new approval would change',
    },
  ],
  load: async () => (await import('../commands/approve.js')).run,
};

export const verify: CommandDeclaration = {
  name: 'verify',
  args: ['<paths...>'],
  summary: {
    ru: 'проверить, говорят ли готовые DOCX, XLSX и HTML то же, что исходные данные',
    en: 'check whether DOCX, XLSX and HTML made earlier say what the sources say',
  },
  options: [
    {
      flags: '--json',
      text: { ru: 'ответ для программ: JSON', en: 'an answer for programs: JSON' },
    },
  ],
  examples: [
    {
      line: 'passport verify out/smart-leader/smart-leader.docx',
      ru: 'один документ: что изменено с тех пор, как он сделан',
      en: 'one document: what changed since it was made',
    },
    {
      line: 'passport verify out',
      ru: 'все DOCX, XLSX и HTML в папке',
      en: 'every DOCX, XLSX and HTML in a folder',
    },
    {
      line: 'passport verify из-почты/паспорт.docx --json',
      ru: 'ответ для программ',
      en: 'an answer for programs',
    },
  ],
  load: async () => (await import('../commands/verify.js')).run,
};
