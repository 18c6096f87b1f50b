/** The words about a letterhead. */
export interface LetterheadWords {
  readonly missing: (file: string) => string;
  readonly outside: (file: string) => string;
  readonly notOpened: (file: string, reason: string) => string;
  readonly problem: (file: string, code: string, mark: string) => string;
  readonly perhaps: (name: string) => string;
  /** A kind of document or form that the settings name and that there is not. */
  readonly noSuchUse: (name: string) => string;
  /** Why a file that should be a zip is not opened; the system's reasons are the command line's. */
  readonly reasons: Readonly<Record<string, string>>;
}

type Mistakes = Readonly<Record<string, (mark: string) => string>>;

const ALL = '{{body}}, {{title}}, {{stamp}}, {{annex}}, {{signatures}}, {{name}}, {{project}}';

const RU_MISTAKES: Mistakes = {
  'not-word': () => 'это не документ Word (.docx)',
  doctype: () => 'в файле есть то, чего в документах Word не бывает (DOCTYPE)',
  'unknown-mark': (mark) => `метки {{${mark}}} программа не знает. Есть метки: ${ALL}`,
  'no-body': () =>
    'нет метки {{body}}: отдельной строкой поставьте её там, где должен стоять текст',
  twice: (mark) => `метка {{${mark}}} стоит дважды`,
  'not-alone': (mark) =>
    `метка {{${mark}}} должна стоять отдельным абзацем, без другого текста и рисунков`,
  'body-misplaced': () => 'метка {{body}} не может стоять в таблице и в колонтитуле',
};

const EN_MISTAKES: Mistakes = {
  'not-word': () => 'this is no Word document (.docx)',
  doctype: () => 'the file holds what no Word document has (DOCTYPE)',
  'unknown-mark': (mark) => `the program knows no mark {{${mark}}}. There are: ${ALL}`,
  'no-body': () => 'there is no mark {{body}}: put it in a line of its own where the text belongs',
  twice: (mark) => `mark {{${mark}}} stands there twice`,
  'not-alone': (mark) =>
    `mark {{${mark}}} must stand in a paragraph of its own, without other text or pictures`,
  'body-misplaced': () => 'mark {{body}} cannot stand in a table, a header or a footer',
};

const RU: LetterheadWords = {
  missing: (file) => `бланка «${file}» нет; он указан в passport.config.yaml (letterhead)`,
  outside: (file) => `бланк «${file}» лежит вне рабочей папки`,
  notOpened: (file, reason) => `бланк «${file}» не открылся: ${reason}`,
  problem: (file, code, mark) => `бланк «${file}»: ${RU_MISTAKES[code]?.(mark) ?? code}`,
  perhaps: (name) => `Возможно: {{${name}}}`,
  noSuchUse: (name) =>
    `бланк в passport.config.yaml указан для «${name}» (letterhead, for), а такого вида документа или формы нет. Формы: passport templates list`,
  reasons: {
    truncated: 'файл обрывается на середине',
    damaged: 'файл повреждён',
    encrypted: 'файл закрыт паролем',
    'too-large': 'файл слишком велик',
    'too-many-parts': 'в файле слишком много частей',
    bomb: 'распакованный файл был бы слишком велик',
  },
};

const EN: LetterheadWords = {
  missing: (file) => `there is no letterhead "${file}"; passport.config.yaml names it (letterhead)`,
  outside: (file) => `letterhead "${file}" lies outside the workspace`,
  notOpened: (file, reason) => `letterhead "${file}" did not open: ${reason}`,
  problem: (file, code, mark) => `letterhead "${file}": ${EN_MISTAKES[code]?.(mark) ?? code}`,
  perhaps: (name) => `Perhaps: {{${name}}}`,
  noSuchUse: (name) =>
    `passport.config.yaml names a letterhead for "${name}" (letterhead, for), which is no kind of document and no form. For the forms: passport templates list`,
  reasons: {
    truncated: 'the file is cut off',
    damaged: 'the file is damaged',
    encrypted: 'the file is locked by a password',
    'too-large': 'the file is too large',
    'too-many-parts': 'the file has too many parts',
    bomb: 'unpacked, the file would be too large',
  },
};

/** What is said of letterheads, in a language. */
export function letterheadWords(lang: 'ru' | 'en'): LetterheadWords {
  return lang === 'en' ? EN : RU;
}
