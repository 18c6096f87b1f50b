/** The words of `render`. */
export interface RenderWords {
  readonly made: (file: string) => string;
  /** What documents are made of: a project, or what stands beside the projects. */
  readonly project: (id: string) => string;
  readonly beside: string;
  readonly draft: (name: string, errors: number) => string;
  readonly refused: (name: string, errors: number) => string;
  readonly notMade: (file: string, reason: string) => string;
  readonly foreign: string;
  readonly empty: (file: string, fields: string) => string;
  readonly notPrinted: (file: string, fields: string) => string;
  readonly noPassport: (project: string) => string;
}

const RU: RenderWords = {
  made: (file) => `готов   ${file}`,
  project: (id) => `Проект «${id}»`,
  beside: 'Менторство',
  draft: (name, errors) =>
    `${name}: документы помечены словом «ПРОЕКТ», ошибок в исходных данных — ${errors}. Список: passport validate`,
  refused: (name, errors) =>
    `${name}: чистовых документов нет, ошибок в исходных данных — ${errors}. Список: passport validate`,
  notMade: (file, reason) => `не готов ${file}: ${reason}`,
  foreign:
    'такой файл уже есть: его сделала не эта программа или его правили после неё. Чтобы заменить, добавьте --force',
  empty: (file, fields) => `${file}: пустые строки формы — ${fields}`,
  notPrinted: (file, fields) => `${file}: в форме нет места для — ${fields}`,
  noPassport: (project) => `Проект «${project}»: нет паспорта, печатается только то, что есть.`,
};

const EN: RenderWords = {
  made: (file) => `made    ${file}`,
  project: (id) => `Project "${id}"`,
  beside: 'Mentoring',
  draft: (name, errors) =>
    `${name}: the documents are marked as drafts, errors in the sources: ${errors}. For the list: passport validate`,
  refused: (name, errors) =>
    `${name}: no final documents, errors in the sources: ${errors}. For the list: passport validate`,
  notMade: (file, reason) => `not made ${file}: ${reason}`,
  foreign:
    'a file of this name is there: this program did not make it, or it was edited since. To replace it add --force',
  empty: (file, fields) => `${file}: empty rows of the form: ${fields}`,
  notPrinted: (file, fields) => `${file}: the form has no place for: ${fields}`,
  noPassport: (project) => `Project "${project}" has no passport; what there is gets printed.`,
};

export function renderWords(lang: 'ru' | 'en'): RenderWords {
  return lang === 'en' ? EN : RU;
}
