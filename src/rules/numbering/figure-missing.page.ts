import type { RulePage } from '../rule.js';

export type FigureMissingArgs = {
  readonly problem: 'no-file' | 'not-there' | 'outside';
  /** The caption, or the number, or the id. */
  readonly name: string;
  /** The file as written. */
  readonly file?: string;
};

const RU: Readonly<Record<FigureMissingArgs['problem'], (args: FigureMissingArgs) => string>> = {
  'no-file': ({ name }) => `У рисунка «${name}» нет файла. Укажите его в file.`,
  'not-there': ({ name, file }) =>
    `Файла рисунка «${name}» нет: «${file}». Положите его туда или исправьте путь; он считается от папки документа.`,
  outside: ({ name, file }) =>
    `Файл рисунка «${name}» лежит вне рабочей папки: «${file}». Положите его рядом с документом.`,
};

const EN: typeof RU = {
  'no-file': ({ name }) => `The figure "${name}" has no file. Name it under "file".`,
  'not-there': ({ name, file }) =>
    `The file of the figure "${name}" is not there: "${file}". Put it there or correct the path; it counts from the document's folder.`,
  outside: ({ name, file }) =>
    `The file of the figure "${name}" lies outside the workspace: "${file}". Put it beside the document.`,
};

const triads = (figure: string) => `kind: triads
format: 1
id: demo-triads
project: demo
figures:
  - ${figure}
`;

export const figureMissingPage: RulePage<FigureMissingArgs> = {
  ru: {
    title: 'рисунка нет',
    what: 'У рисунка есть номер или подпись, но нет файла (замечание); файл назван, но его нет или он лежит вне рабочей папки (ошибка).',
    why: 'В напечатанном документе под ссылкой «рис. 1» останется пустое место.',
    fix: 'Укажите файл с картинкой в file или уберите рисунок.',
    message: (args) => RU[args.problem](args),
  },
  en: {
    title: 'figure without a picture',
    what: 'A figure has a number or a caption, but no file (a remark); a file is named that is not there or lies outside the workspace (an error).',
    why: 'In print the place of the figure stays empty.',
    fix: 'Name the picture under `file`, or take the figure out.',
    message: (args) => EN[args.problem](args),
  },
  bad: triads('{id: cycle, caption: Управленческий цикл} # <-'),
  good: triads('{id: cycle, caption: Управленческий цикл, file: cycle.png}'),
};
