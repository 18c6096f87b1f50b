import type { Summary } from '../findings/finding.js';
import { type PluralForms, plural } from '../language/russian/plural.js';
import type { Following, FollowingKind } from './following.js';
import type { Words } from './words.js';

const counted = (count: number, forms: PluralForms): string => `${count} ${plural(count, forms)}`;

const places = (count: number): string => counted(count, ['место', 'места', 'мест']);

const THINGS: Readonly<Record<FollowingKind, PluralForms>> = {
  stage: ['этап', 'этапа', 'этапов'],
  event: ['мероприятие', 'мероприятия', 'мероприятий'],
  seminar: ['семинар', 'семинара', 'семинаров'],
  task: ['задача', 'задачи', 'задач'],
  indicator: ['индикатор', 'индикатора', 'индикаторов'],
  place: ['место', 'места', 'мест'],
};

const things = ([kind, count]: Following[number]): string => counted(count, THINGS[kind]);

const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} и ${parts.at(-1)}`;

const checked = ({ documents, files }: Summary): string => {
  const verb = (count: number) => plural(count, ['проверен', 'проверено', 'проверено']);
  if (documents > 0) {
    return `${verb(documents)} ${counted(documents, ['документ', 'документа', 'документов'])}`;
  }
  if (files > 0) return `${verb(files)} ${counted(files, ['файл', 'файла', 'файлов'])}`;
  return 'документов не найдено';
};

const found = ({ errors, warnings, infos }: Summary): string =>
  [
    errors > 0 ? counted(errors, ['ошибка', 'ошибки', 'ошибок']) : '',
    warnings > 0 ? counted(warnings, ['предупреждение', 'предупреждения', 'предупреждений']) : '',
    infos > 0 ? counted(infos, ['замечание', 'замечания', 'замечаний']) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

const waived = (summary: Summary): string =>
  summary.waived > 0 ? ` (допущено с обоснованием: ${summary.waived})` : '';

export const ru: Words = {
  severity: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  heading: { error: 'Ошибка', warning: 'Предупреждение', info: 'Замечание' },
  write: 'Напишите:',
  perhaps: 'Возможно:',
  more: 'Подробнее:',
  untilLine: (line) => `до строки ${line}`,
  morePlaces: (count) => `ещё ${places(count)}:`,
  following: (following) => `По той же причине ещё ${enumerated(following.map(things))}`,
  clean: (summary) => `Замечаний нет: ${checked(summary)}${waived(summary)}`,
  capped: (summary, shown) =>
    `Показаны первые ${shown} замечаний каждой строгости, всего: ${found(summary)}. Полный список – в журнале проверки.`,
  cell: ({ table, row, column, paragraph, label }) => {
    const inTable = [`таблица ${table}`, row && `строка ${row}`, column && `столбец ${column}`];
    const place = table === undefined ? [`абзац ${paragraph ?? 1}`] : inTable.filter(Boolean);
    return `${place.join(', ')}${label === undefined ? '' : ` «${label}»`}`;
  },
  summary: (summary) => `Итог: ${found(summary)}; ${checked(summary)}${waived(summary)}`,
  page: {
    title: 'Проверка документов проектов',
    byProject: 'По проектам',
    byRule: 'По правилам',
    project: 'Проект',
    noProject: 'вне проектов',
    rule: 'Правило',
    file: 'Файл',
    text: 'Слова',
    severity: 'Строгость',
    plural: {
      error: 'ошибки',
      warning: 'предупреждения',
      info: 'замечания',
      waived: 'допущенные',
    },
    filters: 'Что показать',
    all: 'все',
    reset: 'Показать всё',
    shown: 'Показано: # из #',
    waived: 'Допущено с обоснованием',
    waivedHeading: 'Допущено',
    reason: 'Обоснование:',
  },
};
