import type { CommandDeclaration } from '../command.js';

export const importDocuments: CommandDeclaration = {
  name: 'import',
  args: ['<files...>'],
  summary: {
    ru: 'перенести документы Word и Excel в YAML',
    en: 'take Word and Excel documents over into YAML',
  },
  options: [
    {
      flags: '-o, --out <folder>',
      text: {
        ru: 'рабочая папка, куда положить документы (по умолчанию эта)',
        en: 'the workspace to put the documents into (default: this one)',
      },
    },
    {
      flags: '--check',
      text: {
        ru: 'ничего не писать, показать, сколько текста понято',
        en: 'write nothing, show how much of the text was understood',
      },
    },
    {
      flags: '--force',
      text: { ru: 'заменить файлы, которые уже есть', en: 'replace files that are already there' },
    },
  ],
  examples: [
    {
      line: 'passport import паспорт.docx',
      ru: 'паспорт, план и приложения из одного файла',
      en: 'passport, plan and annexes from one file',
    },
    {
      line: 'passport import паспорт.docx --check',
      ru: 'сколько слов нашло своё место',
      en: 'how many words found their place',
    },
  ],
  load: async () => (await import('../commands/import.js')).run,
};
