import type { CommandDeclaration } from '../command.js';

const FORCE = {
  flags: '--force',
  text: { ru: 'заменить файлы, которые уже есть', en: 'replace files that are already there' },
};

export const init: CommandDeclaration = {
  name: 'init',
  args: ['[dir]'],
  summary: {
    ru: 'начать новую рабочую папку',
    en: 'start a new workspace',
  },
  options: [
    {
      flags: '-y, --yes',
      text: { ru: 'не спрашивать, взять обычные ответы', en: 'do not ask, take the usual answers' },
    },
    {
      flags: '--project <id>',
      text: { ru: 'имя первого проекта латиницей', en: "the first project's id" },
    },
    {
      flags: '--form <form>',
      text: {
        ru: 'форма паспорта: regional, intermunicipal, municipal, school … (passport templates list)',
        en: 'form of the passport: regional, intermunicipal, municipal, school … (passport templates list)',
      },
    },
    {
      flags: '--ci <service>',
      text: {
        ru: 'добавить проверку на сервере и настройки VS Code: github или gitlab; годится и для готовой рабочей папки',
        en: 'add a check on the server and settings for VS Code: github or gitlab; also to a workspace that is there',
      },
      choices: ['github', 'gitlab'],
    },
    FORCE,
  ],
  examples: [
    { line: 'passport init', ru: 'в этой папке', en: 'in this folder' },
    {
      line: 'passport init мои-проекты --project leadership --form municipal --yes',
      ru: 'в новой папке, без вопросов',
      en: 'in a new folder, without questions',
    },
    {
      line: 'passport init --ci gitlab',
      ru: 'проверка каждого изменения в GitLab, для этой рабочей папки',
      en: 'a check of every change in GitLab, for this workspace',
    },
  ],
  load: async () => (await import('../commands/init.js')).run,
};

export const create: CommandDeclaration = {
  name: 'new',
  args: ['<kind>', '[id]'],
  summary: {
    ru: 'создать заготовку документа с пояснениями',
    en: 'create a commented scaffold of a document',
  },
  options: [
    {
      flags: '--form <form>',
      text: {
        ru: 'форма: у паспорта regional, intermunicipal, municipal, school …, у справочника organizations или people',
        en: 'form: of a passport regional, intermunicipal, municipal, school …, of a directory organizations or people',
      },
    },
    {
      flags: '--project <id>',
      text: {
        ru: 'проект, к которому относится документ',
        en: 'the project the document belongs to',
      },
    },
    {
      flags: '--stdout',
      text: { ru: 'показать заготовку, не создавая файл', en: 'print the scaffold, make no file' },
    },
    FORCE,
  ],
  examples: [
    {
      line: 'passport new passport leadership --form municipal',
      ru: 'паспорт муниципального проекта',
      en: 'the passport of a municipal project',
    },
    { line: 'passport new event-plan leadership', ru: 'план мероприятий', en: 'an event plan' },
  ],
  load: async () => (await import('../commands/new.js')).run,
};
