import type { CommandDeclaration } from '../command.js';

export const render: CommandDeclaration = {
  name: 'render',
  args: ['[paths...]'],
  summary: {
    ru: 'сделать официальные документы DOCX и XLSX',
    en: 'make the official DOCX and XLSX documents',
  },
  options: [
    {
      flags: '-o, --out <folder>',
      text: {
        ru: 'куда положить документы (по умолчанию out)',
        en: 'where to put the documents (default: out)',
      },
    },
    {
      flags: '--project <id>',
      text: {
        ru: 'только этот проект; можно несколько',
        en: 'only this project; may be repeated',
      },
      repeats: true,
    },
    {
      flags: '--to <format>',
      text: {
        ru: 'только docx или только xlsx; можно несколько',
        en: 'only docx or xlsx; may be repeated',
      },
      choices: ['docx', 'xlsx'],
      repeats: true,
    },
    {
      flags: '--final',
      text: {
        ru: 'чистовой документ: при ошибках не делать ничего',
        en: 'the final document: with errors nothing is made',
      },
    },
    {
      flags: '--force',
      text: {
        ru: 'заменить файлы, которые сделаны не этой программой',
        en: 'replace files that this program did not make',
      },
    },
    {
      flags: '--report-fields',
      text: {
        ru: 'перечислить, что осталось пустым или не напечатано',
        en: 'list what stayed empty or was not printed',
      },
    },
  ],
  examples: [
    {
      line: 'passport render',
      ru: 'документы всех проектов в папку out',
      en: 'the documents of all projects into out',
    },
    {
      line: 'passport render --project smart-leader --final -o на-подпись',
      ru: 'чистовые документы одного проекта',
      en: 'the final documents of one project',
    },
  ],
  load: async () => (await import('../commands/render.js')).run,
};
