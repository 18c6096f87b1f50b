import type { CommandDeclaration } from '../command.js';
import { PROFILE_OPTION } from './profile-option.js';

export const render: CommandDeclaration = {
  name: 'render',
  args: ['[paths...]'],
  summary: {
    ru: 'сделать официальные документы: DOCX, XLSX, HTML, PDF',
    en: 'make the official documents: DOCX, XLSX, HTML, PDF',
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
      flags: '-f, --format <formats>',
      text: {
        ru: 'docx, xlsx, html, pdf, text через запятую (по умолчанию docx,xlsx); PDF делает LibreOffice',
        en: 'docx, xlsx, html, pdf, text, with commas between (default: docx,xlsx); LibreOffice makes PDF',
      },
      repeats: true,
    },
    {
      flags: '--split',
      text: {
        ru: 'паспорт, план и приложения отдельными файлами, а не одним',
        en: 'passport, plan and annexes as files of their own instead of one',
      },
    },
    {
      flags: '--final',
      text: {
        ru: 'чистовой документ: при ошибках не делать ничего',
        en: 'the final document: with errors nothing is made',
      },
    },
    PROFILE_OPTION,
    {
      flags: '--check',
      text: {
        ru: 'ничего не делать, а сверить готовые документы с исходными данными; код 1 — отстали',
        en: 'make nothing, compare the documents there are with their sources; exit code 1: behind',
      },
    },
    {
      flags: '--watch',
      text: {
        ru: 'обновлять документы при каждом изменении; остановить: Ctrl+C',
        en: 'make the documents again at every change; to stop: Ctrl+C',
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
    {
      flags: '--jobs <number>',
      text: {
        ru: 'сколько потоков занять (по умолчанию решает программа)',
        en: 'how many threads to use (by default the program decides)',
      },
    },
  ],
  examples: [
    {
      line: 'passport render',
      ru: 'каждый проект одним файлом Word (паспорт, план, приложения), таблицы — в Excel; всё в папке out',
      en: 'each project as one Word file (passport, plan, annexes), tables in Excel; all in the folder out',
    },
    {
      line: 'passport render smart-leader --final -o на-подпись',
      ru: 'чистовые документы одного проекта',
      en: 'the final documents of one project',
    },
    {
      line: 'passport render smart-leader --format html --watch',
      ru: 'смотреть на документ в браузере, пока пишете',
      en: 'look at the document in a browser while you write',
    },
    {
      line: 'passport render --format docx,pdf --split',
      ru: 'каждый документ отдельно, в Word и PDF',
      en: 'each document on its own, in Word and PDF',
    },
    {
      line: 'passport render --check',
      ru: 'для CI: не отстали ли готовые документы от исходных данных',
      en: 'for CI: whether the documents are up to date',
    },
  ],
  load: async () => (await import('../commands/render.js')).run,
};
