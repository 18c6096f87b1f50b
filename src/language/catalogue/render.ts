/** How a file in its place differs from what would be made now. */
type Difference = 'stale' | 'missing' | 'foreign' | 'closed' | 'leftover';
/** Why LibreOffice gave no PDF. */
type OfficeFailure = 'done' | 'failed' | 'not-started' | 'too-long';

interface UnplacedRow {
  readonly label: string;
  readonly after: string;
  readonly nearest?: string;
}

/** The words of `render`. */
export interface RenderWords {
  readonly made: (file: string) => string;
  /** What documents are made of: a project, or what stands beside the projects. */
  readonly project: (id: string) => string;
  readonly beside: string;
  readonly draft: (name: string, errors: number) => string;
  readonly refused: (name: string, errors: number) => string;
  readonly unfilled: (name: string) => string;
  readonly notMade: (file: string, reason: string) => string;
  readonly noFolder: (folder: string, reason: string) => string;
  /** Reasons of this command's own; the system's are the command line's. */
  readonly failures: Readonly<Record<string, string>>;
  readonly empty: (document: string, fields: string) => string;
  readonly notPrinted: (document: string, fields: string) => string;
  /** A row of the author's own that asked for a place the form does not have. */
  readonly unplaced: (document: string, row: UnplacedRow) => string;
  /** A field of the author's own that the form knows by a like name. */
  readonly misspelt: (document: string, field: { name: string; nearest: string }) => string;
  readonly noSuchTarget: (name: string) => string;
  readonly standing: Readonly<Record<Difference, (file: string) => string>>;
  readonly upToDate: (files: number) => string;
  readonly renew: string;
  readonly renewForeign: string;
  readonly removeLeftovers: string;
  readonly noOffice: string;
  readonly office: Readonly<Record<OfficeFailure, (program: string) => string>>;
}

const RU: RenderWords = {
  made: (file) => `готов   ${file}`,
  project: (id) => `Проект «${id}»`,
  beside: 'Менторство',
  draft: (name, errors) =>
    `${name}: документы помечены словом «ПРОЕКТ», ошибок в исходных данных — ${errors}. Список: passport validate`,
  refused: (name, errors) =>
    `${name}: чистовых документов нет, ошибок в исходных данных — ${errors}. Список: passport validate`,
  unfilled: (name) =>
    `${name}: чистовых документов нет, в исходных данных остались образцы из заготовок. Список: passport validate`,
  notMade: (file, reason) => `не готов ${file}: ${reason}`,
  noFolder: (folder, reason) =>
    `документы не записаны, папка ${folder}: ${reason}. Укажите другую папку: passport render --out <папка>`,
  failures: {
    foreign:
      'такой файл уже есть: его сделала не эта программа или его правили после неё. Чтобы заменить, добавьте --force',
    'read-only':
      'файл только для чтения: снимите эту отметку в его свойствах или укажите другую папку через --out',
    locked:
      'файл открыт в другой программе или защищён от записи: закройте его в Word или Excel и повторите команду',
  },
  empty: (document, fields) => `${document}: пустые строки формы — ${fields}`,
  notPrinted: (document, fields) => `${document}: в форме нет места для — ${fields}`,
  unplaced: (document, { label, after, nearest }) =>
    `${document}: строка «${label}» просит места после «${after}», а такой строки в форме нет: она напечатана последней.${nearest === undefined ? '' : ` Возможно, после «${nearest}».`}`,
  misspelt: (document, { name, nearest }) =>
    `${document}: поля «${name}» форма не знает и не печатает. Возможно: ${nearest}`,
  noSuchTarget: (name) => `нет такого файла, папки или проекта: ${name}`,
  standing: {
    stale: (file) => `устарел  ${file}`,
    missing: (file) => `нет      ${file}`,
    foreign: (file) => `изменён  ${file} (его сделала не эта программа или его правили после неё)`,
    closed: (file) => `не открылся ${file}`,
    leftover: (file) => `лишний   ${file} (такой документ теперь не делается)`,
  },
  upToDate: (files) => `Документы соответствуют исходным данным: сверено файлов — ${files}`,
  renew:
    'Документы отстали от исходных данных. Обновите их: та же команда passport render без --check',
  removeLeftovers:
    'Лишние файлы остались от документов, которых больше нет, или сделаны с --split, а теперь без него, либо наоборот. Удалите их сами: программа ничего не удаляет',
  renewForeign:
    'Документы отстали от исходных данных. Обновите их: та же команда passport render без --check; чтобы заменить и то, что правили вручную, добавьте --force',
  noOffice:
    'PDF не сделаны: не найден LibreOffice. Установите его с libreoffice.org или укажите программу в переменной PASSPORT_SOFFICE, например PASSPORT_SOFFICE=/usr/bin/soffice. Остальные документы от него не зависят',
  office: {
    done: (program) => `LibreOffice (${program}) не сделал PDF`,
    failed: (program) => `LibreOffice (${program}) не сделал PDF`,
    'not-started': (program) =>
      `LibreOffice не запустился: проверьте путь ${program} или переменную PASSPORT_SOFFICE`,
    'too-long': (program) => `LibreOffice (${program}) не успел за отведённое время и остановлен`,
  },
};

const EN: RenderWords = {
  made: (file) => `made    ${file}`,
  project: (id) => `Project "${id}"`,
  beside: 'Mentoring',
  draft: (name, errors) =>
    `${name}: the documents are marked as drafts, errors in the sources: ${errors}. For the list: passport validate`,
  refused: (name, errors) =>
    `${name}: no final documents, errors in the sources: ${errors}. For the list: passport validate`,
  unfilled: (name) =>
    `${name}: no final documents, samples of the scaffolds are left in the sources. For the list: passport validate`,
  notMade: (file, reason) => `not made ${file}: ${reason}`,
  noFolder: (folder, reason) =>
    `the documents were not written, folder ${folder}: ${reason}. Name another one: passport render --out <folder>`,
  failures: {
    foreign:
      'a file of this name is there: this program did not make it, or it was edited since. To replace it add --force',
    'read-only':
      'the file is read-only: clear that mark in its properties or name another folder with --out',
    locked:
      'another program holds the file, or it is write-protected: close it in Word or Excel and run the command again',
  },
  empty: (document, fields) => `${document}: empty rows of the form: ${fields}`,
  notPrinted: (document, fields) => `${document}: the form has no place for: ${fields}`,
  unplaced: (document, { label, after, nearest }) =>
    `${document}: row "${label}" asks to stand after "${after}", which the form does not have: it is printed last.${nearest === undefined ? '' : ` Perhaps after "${nearest}".`}`,
  misspelt: (document, { name, nearest }) =>
    `${document}: the form knows no field "${name}" and does not print it. Perhaps: ${nearest}`,
  noSuchTarget: (name) => `no such file, folder or project: ${name}`,
  standing: {
    stale: (file) => `stale    ${file}`,
    missing: (file) => `missing  ${file}`,
    foreign: (file) => `changed  ${file} (this program did not make it, or it was edited since)`,
    closed: (file) => `cannot open ${file}`,
    leftover: (file) => `left over ${file} (no such document is made now)`,
  },
  upToDate: (files) => `The documents are up to date, files compared: ${files}`,
  renew:
    'The documents are behind their sources. To renew them run the same passport render without --check',
  removeLeftovers:
    'What is left over is of a document that is gone, or was made with --split or without it, unlike now. Remove these files yourself: the program deletes nothing',
  renewForeign:
    'The documents are behind their sources. To renew them run the same passport render without --check; add --force to replace those edited by hand as well',
  noOffice:
    'No PDF was made: LibreOffice is not found. Install it from libreoffice.org, or name its program in the variable PASSPORT_SOFFICE, as in PASSPORT_SOFFICE=/usr/bin/soffice. The other documents do not need it',
  office: {
    done: (program) => `LibreOffice (${program}) made no PDF`,
    failed: (program) => `LibreOffice (${program}) made no PDF`,
    'not-started': (program) =>
      `LibreOffice did not start: check the path ${program} or the variable PASSPORT_SOFFICE`,
    'too-long': (program) => `LibreOffice (${program}) took too long and was stopped`,
  },
};

/** What `passport render` says, in a language. */
export function renderWords(lang: 'ru' | 'en'): RenderWords {
  return lang === 'en' ? EN : RU;
}
