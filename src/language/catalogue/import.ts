/** The words of `import`, and of checking Word files. */
export interface ImportWords {
  /** Why a file cannot be read, by code. */
  readonly unreadable: Readonly<
    Record<string, (args: Readonly<Record<string, string | number>>) => string>
  >;
  readonly kinds: Readonly<Record<string, string>>;
  readonly written: (file: string) => string;
  readonly kept: (file: string) => string;
  readonly heading: (file: string) => string;
  readonly document: (kind: string, file: string) => string;
  readonly picture: (name: string, file: string) => string;
  readonly noPlace: (names: string) => string;
  readonly coverage: (words: number, named: string, prose: string, extra: string) => string;
  readonly nowhere: (count: number, words: string) => string;
  readonly passedOver: (names: string) => string;
  readonly from: (file: string) => string;
  readonly extra: string;
  readonly noFiles: string;
  readonly next: string;
}

const FORMATS: Readonly<Record<string, string>> = { doc: '.doc', rtf: '.rtf', odt: '.odt' };

const RU: ImportWords = {
  unreadable: {
    empty: () => 'файл пуст',
    'not-a-document': () => 'это не документ Word и не книга Excel',
    pdf: () => 'это PDF, а не документ Word: возьмите файл, из которого он сделан',
    encrypted: () => 'файл закрыт паролем: откройте его в Word и сохраните без пароля',
    macros: () =>
      'внутри есть макросы, такой файл не открывается: сохраните его как .docx или .xlsx, без них',
    'not-word': () => 'внутри нет документа Word: откройте его в Word и сохраните как .docx',
    'not-excel': () => 'внутри нет книги Excel',
    truncated: () => 'файл обрывается: скачайте или скопируйте его ещё раз',
    damaged: () => 'файл повреждён: откройте его в Word и сохраните заново',
    bomb: () => 'внутри сжато слишком много данных, такой файл не открывается',
    'too-large': ({ limit }) => `файл больше ${limit} МБ`,
    'too-many-parts': ({ limit }) => `внутри больше ${limit} частей`,
    doctype: () => 'внутри есть объявление DOCTYPE, которого в документах Word не бывает',
    'too-deep': () => 'внутри слишком глубокая вложенность',
    'too-complex': () => 'документ слишком велик',
    'not-xml': () => 'файл повреждён: его разметка не читается',
    'needs-office': ({ format }) =>
      `файлы ${FORMATS[format ?? ''] ?? ''} читаются через LibreOffice, а его нет: сохраните файл как .docx`,
    'office-failed': ({ format }) =>
      `LibreOffice не смог прочитать файл ${FORMATS[format ?? ''] ?? ''}: сохраните его как .docx`,
    'nothing-known': () =>
      'не видно ни паспорта, ни плана, ни других известных документов: проверьте, тот ли это файл',
  },
  kinds: {
    passport: 'паспорт',
    'event-plan': 'план мероприятий',
    triads: 'приложение о триадах',
    'interaction-plan': 'план взаимодействия',
    regulation: 'положение',
    'team-registry': 'реестр команд',
    procedure: 'алгоритм',
    'mentoring-programme': 'менторская программа',
    agreement: 'соглашение',
    'completion-report': 'справка-отчёт',
    progress: 'отметки о выполнении',
    directory: 'справочник',
  },
  written: (file) => `создан  ${file}`,
  kept: (file) => `уже есть ${file} (заменить: --force)`,
  heading: (file) => `${file}:`,
  document: (kind, file) => `  ${kind} → ${file}`,
  picture: (name, file) => `  рисунок ${name} → ${file}`,
  noPlace: (names) => `  рисунки остались в файле, среди данных им нет места: ${names}`,
  coverage: (words, named, prose, extra) =>
    `  слов ${words}: в своих полях ${named}, в связном тексте ${prose}, без своего поля ${extra}`,
  nowhere: (count, words) => `  потеряно слов: ${count} (${words})`,
  passedOver: (names) => `  не понято в разметке: ${names}`,
  from: (file) => `Перенесено из файла «${file}».`,
  extra: 'Этому тексту не нашлось своего поля: перенесите его или удалите.',
  noFiles: 'назовите файлы Word или Excel: passport import паспорт.docx',
  next: 'Проверьте, что вышло: passport validate',
};

const EN: ImportWords = {
  unreadable: {
    empty: () => 'the file is empty',
    'not-a-document': () => 'this is neither a Word document nor an Excel workbook',
    pdf: () => 'this is a PDF, not a Word document: take the file it was made from',
    encrypted: () => 'the file is locked by a password: save it in Word without one',
    macros: () => 'there are macros inside, such a file is not opened: save it as .docx or .xlsx',
    'not-word': () => 'there is no Word document inside: save it in Word as .docx',
    'not-excel': () => 'there is no Excel workbook inside',
    truncated: () => 'the file is cut off: download or copy it again',
    damaged: () => 'the file is damaged: open it in Word and save it anew',
    bomb: () => 'too much data is packed inside, such a file is not opened',
    'too-large': ({ limit }) => `the file is larger than ${limit} MB`,
    'too-many-parts': ({ limit }) => `there are more than ${limit} parts inside`,
    doctype: () => 'there is a DOCTYPE inside, which Word documents do not have',
    'too-deep': () => 'it is nested too deeply',
    'too-complex': () => 'the document is too large',
    'not-xml': () => 'the file is damaged: its markup cannot be read',
    'needs-office': ({ format }) =>
      `${FORMATS[format ?? ''] ?? ''} files are read with LibreOffice, which is not there: save the file as .docx`,
    'office-failed': ({ format }) =>
      `LibreOffice could not read the ${FORMATS[format ?? ''] ?? ''} file: save it as .docx`,
    'nothing-known': () =>
      'there is no passport, plan or other known document in it: see whether it is the right file',
  },
  kinds: {
    passport: 'passport',
    'event-plan': 'event plan',
    triads: 'annex on triads',
    'interaction-plan': 'interaction plan',
    regulation: 'regulation',
    'team-registry': 'registry of teams',
    procedure: 'procedure',
    'mentoring-programme': 'mentoring programme',
    agreement: 'agreement',
    'completion-report': 'completion report',
    progress: 'marks of completion',
    directory: 'directory',
  },
  written: (file) => `created ${file}`,
  kept: (file) => `there is ${file} already (to replace it: --force)`,
  heading: (file) => `${file}:`,
  document: (kind, file) => `  ${kind} → ${file}`,
  picture: (name, file) => `  picture ${name} → ${file}`,
  noPlace: (names) => `  pictures left in the file, the data have no place for them: ${names}`,
  coverage: (words, named, prose, extra) =>
    `  ${words} words: ${named} in fields of their own, ${prose} in prose, ${extra} without a field`,
  nowhere: (count, words) => `  words lost: ${count} (${words})`,
  passedOver: (names) => `  not understood in the markup: ${names}`,
  from: (file) => `Taken over from the file "${file}".`,
  extra: 'No field was found for this text: move it or delete it.',
  noFiles: 'name Word or Excel files: passport import passport.docx',
  next: 'See what came out: passport validate',
};

/** What `passport import` says, in a language. */
export function importWords(lang: 'ru' | 'en'): ImportWords {
  return lang === 'en' ? EN : RU;
}
