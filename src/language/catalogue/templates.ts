/** The words of `templates`. */
export interface TemplatesWords {
  readonly actions: readonly string[];
  /** Behind a form: that it is the workspace's own, or takes the place of a built-in one. */
  readonly own: string;
  readonly onlyByName: string;
  readonly listHint: string;
  readonly noSuchAction: (action: string) => string;
  readonly needsForm: string;
  readonly noSuchForm: (form: string) => string;
  readonly badName: (name: string) => string;
  readonly copied: (file: string) => string;
  readonly next: string;
  readonly change: (folder: string) => string;
  readonly name: (form: string) => string;
  readonly check: (form: string) => string;
  readonly render: string;
  /** A file that lies with the program. */
  readonly builtIn: (file: string) => string;
  readonly sound: (forms: number) => string;
  readonly faulty: (problems: number, forms: number) => string;
}

const ACTIONS = ['list', 'eject', 'check'];

const RU: TemplatesWords = {
  actions: ACTIONS,
  own: 'ваша',
  onlyByName: 'только по имени',
  listHint:
    'Взять форму для документа по имени: form: имя. Скопировать к себе, чтобы изменить: passport templates eject имя',
  noSuchAction: (action) => `нет действия «${action}»: есть ${ACTIONS.join(', ')}`,
  needsForm:
    'назовите форму: passport templates eject <форма>. Какие есть: passport templates list',
  noSuchForm: (form) => `нет формы «${form}»`,
  badName: (name) =>
    `«${name}» не годится как имя формы: нужны строчные латинские буквы, цифры и дефис`,
  copied: (file) => `скопирован ${file}`,
  next: 'Что дальше:',
  change: (folder) =>
    `правьте файлы в ${folder}: порядок строк – в .hbs, их названия – в form.yaml`,
  name: (form) => `назовите форму в документе, который по ней печатать: form: ${form}`,
  check: (form) => `проверьте: passport templates check ${form}`,
  render: 'получите документы: passport render',
  builtIn: (file) => `встроенный ${file}`,
  sound: (forms) => `Форм проверено: ${forms}, ошибок нет`,
  faulty: (problems, forms) => `Форм проверено: ${forms}, ошибок: ${problems}`,
};

const EN: TemplatesWords = {
  actions: ACTIONS,
  own: 'yours',
  onlyByName: 'only by name',
  listHint:
    'To take a form for a document by name: form: name. To copy one and change it: passport templates eject name',
  noSuchAction: (action) => `there is no action "${action}": there are ${ACTIONS.join(', ')}`,
  needsForm:
    'name the form: passport templates eject <form>. What there is: passport templates list',
  noSuchForm: (form) => `there is no form "${form}"`,
  badName: (name) =>
    `"${name}" will not do as the name of a form: small Latin letters, digits and hyphens are needed`,
  copied: (file) => `copied  ${file}`,
  next: 'Next:',
  change: (folder) =>
    `change the files in ${folder}: the order of rows in .hbs, their labels in form.yaml`,
  name: (form) => `name the form in the document to be printed on it: form: ${form}`,
  check: (form) => `check: passport templates check ${form}`,
  render: 'make the documents: passport render',
  builtIn: (file) => `built-in ${file}`,
  sound: (forms) => `forms checked: ${forms}, no mistakes`,
  faulty: (problems, forms) => `forms checked: ${forms}, mistakes: ${problems}`,
};

/** What `passport templates` says, in a language. */
export function templatesWords(lang: 'ru' | 'en'): TemplatesWords {
  return lang === 'en' ? EN : RU;
}
