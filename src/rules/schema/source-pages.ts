import type { RulePage } from '../rule.js';

/** The words of a rule about files; its message comes from `source-words.ts`. */
export interface PageText {
  readonly ru: readonly [title: string, what: string, why: string, fix: string];
  readonly en: readonly [title: string, what: string, why: string, fix: string];
  readonly bad: string;
  readonly good: string;
}

type Examples = Pick<RulePage, 'bad' | 'good'>;

const HEAD = 'kind: passport\nformat: 1\nid: demo-passport\nproject: demo\n';
const GOOD: Examples['good'] = `${HEAD}title: Лидерство в образовании\nterm: 2021 – 2024 годы\n`;

export const SOURCE_PAGES = {
  'schema/encoding': {
    ru: [
      'файл не в кодировке UTF-8',
      'Файл сохранён в Windows-1251, UTF-16 или это вовсе не текст.',
      'В другой кодировке вместо русских букв читается бессмыслица.',
      'Сохраните файл заново: «Сохранить как» → кодировка «UTF-8».',
    ],
    en: [
      'file is not UTF-8',
      'The file is saved as Windows-1251 or UTF-16, or is no text at all.',
      'In another encoding Russian letters read as nonsense.',
      'Save the file again as UTF-8.',
    ],
    bad: `kind: passport # windows-1251 <-\ntitle: Лидерство в образовании\n`,
    good: GOOD,
  },
  'schema/empty-file': {
    ru: [
      'файл пуст',
      'В файле нет ничего, кроме, может быть, комментариев.',
      'Скорее всего, файл не успели заполнить или сохранить.',
      'Заполните файл, создайте его заново командой «passport new» или удалите.',
    ],
    en: [
      'file is empty',
      'The file holds nothing but perhaps comments.',
      'It was most likely not filled in or not saved.',
      'Fill it in, make it anew with "passport new", or delete it.',
    ],
    bad: '# паспорт проекта <-\n',
    good: GOOD,
  },
  'schema/syntax': {
    ru: [
      'запись не читается',
      'Строка нарушает правила записи: отступы, двоеточия, кавычки, скобки.',
      'Пока запись не читается, ничего в документе проверить нельзя.',
      'Исправьте строку, как сказано в замечании. Текст с двоеточием берите в кавычки.',
    ],
    en: [
      'text cannot be read',
      'A line breaks the rules of writing: indents, colons, quotes, brackets.',
      'Nothing in the document can be checked until it reads.',
      'Mend the line as the finding says. Quote a text that has a colon.',
    ],
    bad: `${HEAD}title: Школа: новые задачи # <-\n`,
    good: `${HEAD}title: "Школа: новые задачи"\nterm: 2021 – 2024 годы\n`,
  },
  'schema/tab-indent': {
    ru: [
      'отступ табуляцией',
      'Строка начинается с табуляции.',
      'Ширина табуляции у каждого своя, поэтому отступы делают только пробелами.',
      'Замените табуляцию двумя пробелами. В редакторе включите «пробелы вместо табуляции».',
    ],
    en: [
      'tab as indent',
      'A line begins with a tab.',
      'A tab is as wide as each editor likes, so only spaces may indent.',
      'Replace the tab with two spaces; set the editor to insert spaces.',
    ],
    bad: `${HEAD}tasks:\n\t- Создать банк практик # <-\n`,
    good: `${GOOD}tasks:\n  - Создать банк практик\n`,
  },
  'schema/merge-conflict': {
    ru: [
      'остались метки слияния',
      'В файле есть строки «<<<<<<<», «=======», «>>>>>>>».',
      'Git не смог сам соединить две правки и оставил обе: выбрать должен человек.',
      'Оставьте нужную версию, удалите другую и строки с метками.',
    ],
    en: [
      'merge marks left',
      'The file has lines "<<<<<<<", "=======", ">>>>>>>".',
      'Git could not join two edits and left both: a person must choose.',
      'Keep one version, remove the other and the marks.',
    ],
    bad: `${HEAD}<<<<<<< HEAD <-\ntitle: Лидерство\n=======\ntitle: Лидерство в образовании\n>>>>>>> правка\n`,
    good: GOOD,
  },
  'schema/duplicate-key': {
    ru: [
      'поле записано дважды',
      'В одном месте есть два поля с одним названием.',
      'Остаётся только одно из значений, и непонятно, какое верно.',
      'Удалите лишнее поле или соедините оба значения в список.',
    ],
    en: [
      'field written twice',
      'Two fields of one name stand in one place.',
      'Only one of the values would count, and nobody knows which is right.',
      'Remove one, or join both values into a list.',
    ],
    bad: `${GOOD}goal: Развитие\ngoal: Рост # <-\n`,
    good: `${GOOD}goal: Развитие\n`,
  },
  'schema/several-documents': {
    ru: [
      'несколько документов в файле',
      'Файл разделён строкой «---» на несколько документов.',
      'Каждый документ хранится в своём файле, чтобы его можно было найти и сравнить.',
      'Перенесите каждый документ в отдельный файл.',
    ],
    en: [
      'several documents in a file',
      'A line "---" parts the file into several documents.',
      'Each document has its own file, so that it can be found and compared.',
      'Move each document into a file of its own.',
    ],
    bad: `${GOOD}--- # <-\nkind: directory\n`,
    good: GOOD,
  },
  'schema/limits': {
    ru: [
      'документ слишком велик или запутан',
      'Файл больше допустимого, поля вложены слишком глубоко или ссылки «*…» разворачиваются без конца.',
      'Такой файл не бывает настоящим документом и может остановить проверку.',
      'Разделите файл, уберите ссылки «*…» и лишнюю вложенность.',
    ],
    en: [
      'document too large or too tangled',
      'The file is over the limit, fields are nested too deeply, or aliases "*…" expand without end.',
      'No real document looks like this, and it could stop the check.',
      'Split the file, remove aliases and needless nesting.',
    ],
    bad: `kind: passport # <-\nx-loop: &loop [*loop]\n`,
    good: GOOD,
  },
} as const satisfies Readonly<Record<string, PageText>>;
