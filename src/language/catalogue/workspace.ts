/** The words of `init` and `new`. */
export interface WorkspaceWords {
  readonly created: (file: string) => string;
  readonly kept: (file: string) => string;
  readonly editorHelp: (folder: string) => string;
  readonly next: string;
  readonly nextSteps: (folder: string) => readonly string[];
  readonly askProject: string;
  readonly askForm: (forms: string) => string;
  readonly needsProject: (kind: string) => string;
  readonly idsTaken: (ids: readonly string[], file: string) => string;
  readonly staleSchemas: string;
  /** What to do with the files that make a server check. */
  readonly sharePieces: (service: string) => string;
  /** The line to add to a file of the user's that stays as it is. */
  readonly addInclude: (file: string, line: string) => string;
}

const RU: WorkspaceWords = {
  created: (file) => `создан  ${file}`,
  kept: (file) => `уже был ${file}`,
  editorHelp: (folder) => `готовы  ${folder} (подсказки для редактора)`,
  next: 'Что дальше:',
  nextSteps: (folder) => [
    ...(folder === '' ? [] : [`перейдите в папку: cd ${folder}`]),
    'заполните directory/organizations.yaml и directory/people.yaml — кто участвует',
    'заполните паспорт и план в папке projects',
    'проверьте: passport validate',
    'получите документы: passport render',
  ],
  askProject: 'Имя первого проекта латиницей (например, leadership): ',
  askForm: (forms) => `Форма паспорта (${forms}): `,
  needsProject: (kind) => `укажите проект: passport new ${kind} <имя> --project <проект>`,
  idsTaken: (ids, file) =>
    `в ${file} уже есть записи с такими id, как в заготовке: ${ids.join(', ')}. Допишите своё в этот файл или смените id в нём`,
  staleSchemas:
    'Подсказки для редактора (.passport/schemas) от другой версии программы. Обновить: passport init',
  sharePieces: (service) =>
    `отправьте новые файлы в общий репозиторий (git add, commit, push): ${service} станет проверять каждое изменение`,
  addInclude: (file, line) =>
    `чтобы проверка работала, допишите в ${file}, в раздел include: ${line}`,
};

const EN: WorkspaceWords = {
  created: (file) => `created ${file}`,
  kept: (file) => `kept    ${file}`,
  editorHelp: (folder) => `ready   ${folder} (help for editors)`,
  next: 'Next:',
  nextSteps: (folder) => [
    ...(folder === '' ? [] : [`enter the folder: cd ${folder}`]),
    'fill in directory/organizations.yaml and directory/people.yaml: who takes part',
    'fill in the passport and the plan under projects',
    'check: passport validate',
    'make the documents: passport render',
  ],
  askProject: 'Id of the first project (for example leadership): ',
  askForm: (forms) => `Form of the passport (${forms}): `,
  needsProject: (kind) => `name the project: passport new ${kind} <id> --project <project>`,
  idsTaken: (ids, file) =>
    `${file} already has entries with the ids of the scaffold: ${ids.join(', ')}. Add to that file, or change the ids in it`,
  staleSchemas:
    'Editor help (.passport/schemas) comes from another version. To renew it: passport init',
  sharePieces: (service) =>
    `send the new files to the shared repository (git add, commit, push): ${service} will check every change`,
  addInclude: (file, line) => `for the check to work, add to ${file}, under include: ${line}`,
};

/** What `init` and `new` say, in a language. */
export function workspaceWords(lang: 'ru' | 'en'): WorkspaceWords {
  return lang === 'en' ? EN : RU;
}
