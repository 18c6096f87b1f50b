import type { RulePage } from '../rule.js';

export type FigureMissingArgs = {
  /** The caption, or the number, or the id. */
  readonly name: string;
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
    what: 'У рисунка есть номер или подпись, но нет файла.',
    why: 'В напечатанном документе под ссылкой «рис. 1» останется пустое место.',
    fix: 'Укажите файл с картинкой в file или уберите рисунок.',
    message: ({ name }) => `У рисунка «${name}» нет файла. Укажите его в file.`,
  },
  en: {
    title: 'figure without a picture',
    what: 'A figure has a number or a caption, but no file.',
    why: 'In print the place of the figure stays empty.',
    fix: 'Name the picture under `file`, or take the figure out.',
    message: ({ name }) => `The figure "${name}" has no file. Name it under "file".`,
  },
  bad: triads('{id: cycle, caption: Управленческий цикл} # <-'),
  good: triads('{id: cycle, caption: Управленческий цикл, file: cycle.png}'),
};
