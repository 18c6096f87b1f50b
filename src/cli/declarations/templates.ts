import type { CommandDeclaration } from '../command.js';

export const templates: CommandDeclaration = {
  name: 'templates',
  args: ['<list|eject|check>', '[names...]'],
  summary: {
    ru: 'формы документов: перечень, копия к себе, проверка',
    en: 'the forms of documents: list them, copy one, check them',
  },
  options: [
    {
      flags: '--as <name>',
      text: {
        ru: 'eject: под каким именем скопировать, чтобы была ещё одна форма',
        en: 'eject: the name of the copy, to have one more form',
      },
    },
    {
      flags: '--force',
      text: {
        ru: 'eject: заменить файлы, которые уже есть',
        en: 'eject: replace files that are already there',
      },
    },
    {
      flags: '--json',
      text: { ru: 'list, check: ответ для программ', en: 'list, check: answer for programs' },
    },
  ],
  examples: [
    { line: 'passport templates list', ru: 'какие формы есть', en: 'which forms there are' },
    {
      line: 'passport templates eject passport-municipal',
      ru: 'скопировать форму в папку templates: там её можно менять',
      en: 'copy a form into the folder templates, where it can be changed',
    },
    {
      line: 'passport templates eject passport-municipal --as passport-city',
      ru: 'сделать из неё ещё одну форму',
      en: 'make one more form of it',
    },
    {
      line: 'passport templates check',
      ru: 'проверить формы, не печатая документов',
      en: 'check the forms without printing documents',
    },
  ],
  load: async () => (await import('../commands/templates.js')).run,
};
