/** The words of the command line, by language. One shape for both, so that none is forgotten. */
export interface CliWords {
  readonly tagline: string;
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly examples: string;
  };
  readonly usage: { readonly options: string; readonly command: string };
  readonly global: Readonly<
    Record<'lang' | 'config' | 'color' | 'quiet' | 'verbose' | 'version' | 'help', string>
  >;
  /** How far long work is. */
  readonly progress: {
    readonly checking: (done: number, total: number) => string;
    readonly rendering: (done: number, total: number) => string;
  };
  readonly errors: {
    readonly prefix: string;
    readonly unknownCommand: (name: string) => string;
    readonly unknownOption: (name: string) => string;
    readonly didYouMean: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    readonly invalidValue: (option: string, value: string, allowed: string) => string;
    readonly tooMany: string;
    readonly onlyWith: (given: string, option: string) => string;
    readonly notTogether: (one: string, other: string) => string;
    readonly seeHelp: (command: string) => string;
    readonly notFound: (path: string) => string;
    readonly noDocuments: string;
    readonly cannotOpen: (path: string, reason: string) => string;
    readonly cannotWrite: (path: string, reason: string) => string;
    readonly alreadyThere: (path: string) => string;
    readonly heldByRun: (file: string) => string;
    readonly changedMeanwhile: (file: string) => string;
    readonly outside: (path: string) => string;
    readonly nothingToRender: string;
    readonly noSuchRule: (id: string) => string;
    readonly noSuchProfile: (name: string, known: readonly string[]) => string;
    readonly noSuchKind: (kind: string) => string;
    readonly noSuchProject: (id: string) => string;
    readonly badId: (id: string) => string;
    readonly badContext: (text: string) => string;
    readonly reversedContext: (text: string) => string;
    readonly sameTarget: (file: string) => string;
    readonly noRepository: string;
    readonly noGit: string;
    readonly gitRefuses: (complaint: string) => string;
    readonly noMergeBase: (revision: string) => string;
    readonly noSuchRevision: (revision: string) => string;
    readonly bug: string;
  };
  readonly baseline: {
    /** The first line of the file. */
    readonly comment: string;
    readonly unreadable: (file: string) => string;
    readonly needsAll: string;
    readonly whichFile: string;
  };
  readonly reasons: Readonly<Record<string, string>>;
}

const RU: CliWords = {
  tagline:
    'Проверяет паспорта проектов, планы мероприятий и триады, записанные в YAML, и готовит официальные DOCX и XLSX.',
  titles: {
    usage: 'Как вызвать:',
    arguments: 'Аргументы:',
    options: 'Параметры:',
    commands: 'Команды:',
    examples: 'Примеры:',
  },
  usage: { options: '[параметры]', command: '[команда]' },
  global: {
    lang: 'язык сообщений: ru или en',
    config: 'другой файл настроек вместо passport.config.yaml',
    color: 'цвет: auto, always или never',
    quiet: 'только замечания, без итогов и подсказок',
    verbose: 'подробнее о ходе работы',
    version: 'показать версию',
    help: 'показать справку',
  },
  progress: {
    checking: (done, total) => `Проверка: ${Math.floor((100 * done) / total)} %`,
    rendering: (done, total) => `Документы: готово ${done} из ${total}`,
  },
  errors: {
    prefix: 'Не получилось',
    unknownCommand: (name) => `нет команды «${name}»`,
    unknownOption: (name) => `нет параметра «${name}»`,
    didYouMean: (name) => `Возможно: ${name}`,
    missingArgument: (name) => `не хватает аргумента <${name}>`,
    missingValue: (option) => `параметру «${option}» нужно значение`,
    invalidValue: (option, value, allowed) =>
      `«${value}» не подходит для «${option}». Можно: ${allowed}`,
    tooMany: 'слишком много аргументов',
    onlyWith: (given, option) => `«${given}» здесь подходит только вместе с ${option}`,
    notTogether: (one, other) => `«${one}» и «${other}» вместе не работают`,
    seeHelp: (command) => `Справка: ${command} --help`,
    notFound: (path) => `нет такого файла или папки: ${path}`,
    noDocuments:
      'здесь нет ни одного документа, проверять нечего. Назовите папку, где они лежат: passport validate папка',
    cannotOpen: (path, reason) => `файл не открылся: ${path} (${reason})`,
    cannotWrite: (path, reason) => `не удалось записать ${path}: ${reason}`,
    alreadyThere: (path) => `уже есть: ${path}. Чтобы заменить, добавьте --force`,
    heldByRun: (file) => `${file} сейчас меняет другой запуск программы. Дождитесь его и повторите`,
    changedMeanwhile: (file) => `${file} изменился, пока программа работала. Повторите`,
    outside: (path) => `путь вне рабочей папки: ${path}`,
    nothingToRender: 'нет паспортов и планов, из которых можно сделать документы',
    noSuchRule: (id) => `нет правила «${id}». Список: passport rules`,
    noSuchProfile: (name, known) => `нет набора строгостей «${name}». Есть: ${known.join(', ')}`,
    noSuchKind: (kind) => `нет вида документа «${kind}»`,
    noSuchProject: (id) => `нет проекта «${id}»`,
    badId: (id) =>
      `«${id}» не годится как имя: нужны строчные латинские буквы, цифры и дефис, например smart-leader`,
    badContext: (text) => `не удалось прочитать срок «${text}». Примеры: 2021-06/2022-06, 2023`,
    reversedContext: (text) =>
      `срок «${text}» кончается раньше, чем начинается. Поменяйте его начало и конец местами, например: 2021-06/2022-06`,
    sameTarget: (file) => `два отчёта направлены в один файл: ${file}`,
    noRepository: 'папка не под git, поэтому неизвестно, что изменилось',
    noGit:
      'git не найден, поэтому неизвестно, что изменилось: установите его или уберите --changed',
    gitRefuses: (complaint) => `git не отвечает: ${complaint}`,
    noMergeBase: (revision) =>
      `у нынешней работы и версии «${revision}» нет общего начала. Если история взята не вся, возьмите её целиком: git fetch --unshallow (в GitHub – fetch-depth: 0, в GitLab – GIT_DEPTH: 0)`,
    noSuchRevision: (revision) =>
      `git не знает версии «${revision}»; если история взята не вся, возьмите её целиком: git fetch --unshallow`,
    bug: 'Ошибка самой программы. Пришлите разработчикам эти строки и документ, на котором она случилась:',
  },
  baseline: {
    comment:
      'Принятые замечания: passport validate --baseline этот-файл; обновить – с --update-baseline.',
    unreadable: (file) =>
      `файл принятых замечаний не читается: ${file}. Запишите его заново с --update-baseline`,
    needsAll:
      '--update-baseline принимает замечания рабочей папки целиком: уберите пути, чтобы не потерять остальные',
    whichFile: 'не сказано, какой файл обновить: добавьте --baseline файл',
  },
  reasons: {
    EACCES: 'нет прав',
    EPERM: 'нет прав или файл занят другой программой',
    EBUSY: 'файл занят другой программой: закройте его в Word',
    EISDIR: 'это папка, а нужен файл',
    ENOTDIR: 'часть пути — файл, а не папка',
    EEXIST: 'на месте папки стоит файл',
    ENOENT: 'нет такого файла',
    'no-folder': 'здесь ничего нельзя создать',
    ENOSPC: 'на диске нет места',
    EROFS: 'диск только для чтения',
    EMFILE: 'открыто слишком много файлов',
    ELOOP: 'ссылка ведёт по кругу',
    ENAMETOOLONG: 'слишком длинный путь',
    UNKNOWN: 'причина неизвестна',
  },
};

const EN: CliWords = {
  tagline:
    'Checks project passports, event plans and triads written in YAML, and renders the official DOCX and XLSX.',
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  usage: { options: '[options]', command: '[command]' },
  global: {
    lang: 'language of messages: ru or en',
    config: 'another settings file instead of passport.config.yaml',
    color: 'colour: auto, always or never',
    quiet: 'findings only, no totals or hints',
    verbose: 'say more about the work',
    version: 'show the version',
    help: 'show help',
  },
  progress: {
    checking: (done, total) => `Checking: ${Math.floor((100 * done) / total)}%`,
    rendering: (done, total) => `Documents: ${done} of ${total} made`,
  },
  errors: {
    prefix: 'Failed',
    unknownCommand: (name) => `there is no command "${name}"`,
    unknownOption: (name) => `there is no option "${name}"`,
    didYouMean: (name) => `Did you mean ${name}?`,
    missingArgument: (name) => `argument <${name}> is missing`,
    missingValue: (option) => `option "${option}" needs a value`,
    invalidValue: (option, value, allowed) =>
      `"${value}" does not fit "${option}". Allowed: ${allowed}`,
    tooMany: 'too many arguments',
    onlyWith: (given, option) => `"${given}" goes here only together with ${option}`,
    notTogether: (one, other) => `"${one}" and "${other}" do not work together`,
    seeHelp: (command) => `Help: ${command} --help`,
    notFound: (path) => `no such file or folder: ${path}`,
    noDocuments:
      'no document is here, so nothing was checked. Name the folder that has them: passport validate folder',
    cannotOpen: (path, reason) => `the file cannot be opened: ${path} (${reason})`,
    cannotWrite: (path, reason) => `cannot write ${path}: ${reason}`,
    alreadyThere: (path) => `already there: ${path}. To replace it add --force`,
    heldByRun: (file) =>
      `another run of the program is changing ${file}. Wait for it and try again`,
    changedMeanwhile: (file) => `${file} changed while the program worked. Try again`,
    outside: (path) => `the path is outside the workspace: ${path}`,
    nothingToRender: 'there are no passports or plans to make documents of',
    noSuchRule: (id) => `there is no rule "${id}". For the list: passport rules`,
    noSuchProfile: (name, known) => `there is no profile "${name}". There are: ${known.join(', ')}`,
    noSuchKind: (kind) => `there is no document kind "${kind}"`,
    noSuchProject: (id) => `there is no project "${id}"`,
    badId: (id) =>
      `"${id}" cannot be a name: use lower-case Latin letters, digits and hyphens, as in smart-leader`,
    badContext: (text) => `cannot read the term "${text}". Examples: 2021-06/2022-06, 2023`,
    reversedContext: (text) =>
      `the term "${text}" ends before it begins. Swap its beginning and end, for example: 2021-06/2022-06`,
    sameTarget: (file) => `two reports go to one file: ${file}`,
    noRepository: 'the folder is in no git repository, so what has changed is not known',
    noGit: 'git is not found, so what has changed is not known: install it, or leave out --changed',
    gitRefuses: (complaint) => `git does not answer: ${complaint}`,
    noMergeBase: (revision) =>
      `the present work and the revision "${revision}" have no common beginning. Where not all of the history was fetched, fetch it: git fetch --unshallow (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)`,
    noSuchRevision: (revision) =>
      `git does not know the revision "${revision}"; where not all of the history was fetched, fetch it: git fetch --unshallow`,
    bug: 'This is a bug of the program. Please send these lines and the document to its developers:',
  },
  baseline: {
    comment:
      'Accepted findings: passport validate --baseline this-file; --update-baseline renews it.',
    unreadable: (file) =>
      `the file of accepted findings cannot be read: ${file}. Write it anew with --update-baseline`,
    needsAll:
      '--update-baseline accepts the findings of the whole workspace: leave out the paths, or the others would be lost',
    whichFile: 'no file to update is named: add --baseline file',
  },
  reasons: {
    EACCES: 'no permission',
    EPERM: 'no permission, or another program holds the file',
    EBUSY: 'another program holds the file: close it in Word',
    EISDIR: 'it is a folder, a file is needed',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a file stands where a folder is needed',
    ENOENT: 'no such file',
    'no-folder': 'nothing can be made here',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    EMFILE: 'too many open files',
    ELOOP: 'a link leads in a circle',
    ENAMETOOLONG: 'the path is too long',
    UNKNOWN: 'unknown reason',
  },
};

/** The command line's words in a language. */
export function cliWords(lang: 'ru' | 'en'): CliWords {
  return lang === 'en' ? EN : RU;
}
