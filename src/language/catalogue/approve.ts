/** The words of `approve`. */
export interface ApproveWords {
  readonly badDate: (text: string) => string;
  readonly badAct: (text: string) => string;
  readonly badIssuer: (text: string) => string;
  readonly needsDate: string;
  readonly needsApprover: string;
  readonly unknownPerson: (text: string) => string;
  readonly unknownTarget: (text: string) => string;
  readonly noPassport: (project: string) => string;
  readonly notDocument: (file: string) => string;
  readonly cannotRead: (file: string) => string;
  readonly notOneProject: (folder: string) => string;
  readonly notApprovable: (file: string) => string;
  readonly already: (file: string, date: string | undefined) => string;
  readonly cannotEdit: (file: string) => string;
  readonly obstacle: (file: string, message: string, rule: string) => string;
  readonly refused: string;
  readonly approved: (file: string) => string;
  readonly together: (files: string) => string;
}

const RU: ApproveWords = {
  badDate: (text) =>
    `«${text}» – не день календаря. Примеры: --date 2021-06-18, --date 18.06.2021, --date "5 июня 2021 г."`,
  badAct: (text) => `«${text}» – не акт. Пример: --act "приказ Министерства образования № 45"`,
  badIssuer: (text) =>
    `не понять, кто издал акт: «${text}». Напишите в именительном падеже: --act "приказ Городской комитет образования № 45"`,
  needsDate: 'не сказано, когда утверждён. Добавьте --date, например --date 2021-06-18',
  needsApprover:
    'не сказано, кто утвердил: --by "фамилия или id из справочника", --by "А.С. Петрова, начальник управления" или --act "приказ … № …"',
  unknownPerson: (text) =>
    `в справочнике нет человека «${text}». Не из справочника пишут с должностью: --by "А.С. Петрова, начальник управления"`,
  unknownTarget: (text) => `нет ни проекта, ни документа, ни файла «${text}»`,
  noPassport: (project) =>
    `у проекта «${project}» нет паспорта. Назовите документ, который утверждён`,
  notDocument: (file) => `${file} – не документ этой рабочей папки`,
  cannotRead: (file) => `${file} не читается. Что с ним: passport validate ${file}`,
  notOneProject: (folder) =>
    `в папке ${folder} документы не одного проекта. Назовите проект или файл`,
  notApprovable: (file) => `${file}: такие документы не утверждают, грифа у них нет`,
  already: (file, date) =>
    `${file} уже утверждён${date === undefined ? '' : ` (${date})`}. Чтобы утвердить заново, добавьте --again`,
  cannotEdit: (file) =>
    `${file}: не удалось вписать гриф, не задев остального. Впишите его под approval: сами, блоком из строк «поле: значение», и повторите с --again`,
  obstacle: (file, message, rule) => `${file}: ${message} (${rule})`,
  refused: 'Не утверждено: сначала исправьте это. Утвердить как есть: --force',
  approved: (file) => `утверждён ${file}`,
  together: (files) => `  и вместе с ним: ${files}`,
};

const EN: ApproveWords = {
  badDate: (text) =>
    `"${text}" is not a day of the calendar. Examples: --date 2021-06-18, --date 18.06.2021, --date "5 июня 2021 г."`,
  badAct: (text) =>
    `"${text}" is not an act. Example: --act "приказ Министерства образования № 45"`,
  badIssuer: (text) =>
    `cannot tell who issued the act: "${text}". Write it in the nominative: --act "приказ Городской комитет образования № 45"`,
  needsDate: 'it is not said when the document was approved. Add --date, as in --date 2021-06-18',
  needsApprover:
    'it is not said who approved: --by "name or id of the directory", --by "А.С. Петрова, начальник управления" or --act "приказ … № …"',
  unknownPerson: (text) =>
    `the directory has no person "${text}". For others write the post: --by "А.С. Петрова, начальник управления"`,
  unknownTarget: (text) => `there is no project, document or file "${text}"`,
  noPassport: (project) => `project "${project}" has no passport. Name the document approved`,
  notDocument: (file) => `${file} is not a document of this workspace`,
  cannotRead: (file) => `${file} cannot be read. What is wrong: passport validate ${file}`,
  notOneProject: (folder) =>
    `folder ${folder} holds documents of more or less than one project. Name the project or a file`,
  notApprovable: (file) => `${file}: such documents are not approved, they have no stamp`,
  already: (file, date) =>
    `${file} is approved already${date === undefined ? '' : ` (${date})`}. To approve it again add --again`,
  cannotEdit: (file) =>
    `${file}: the stamp cannot be put in without touching the rest. Write it under approval: yourself, as lines "field: value", and try again with --again`,
  obstacle: (file, message, rule) => `${file}: ${message} (${rule})`,
  refused: 'Not approved: mend this first. To approve as it is: --force',
  approved: (file) => `approved ${file}`,
  together: (files) => `  and with it: ${files}`,
};

/** The words of `approve` in a language. */
export function approveWords(lang: 'ru' | 'en'): ApproveWords {
  return lang === 'en' ? EN : RU;
}
