import { nameShape } from './name-shape.js';

/** Gender of a document's name, or that it is plural. */
export type DocumentGender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** Kinds of documents by the gender of their names. */
const KINDS: Readonly<Record<DocumentGender, string>> = {
  masculine:
    'паспорт план алгоритм порядок реестр перечень список регламент отчёт отчет график договор протокол приказ устав стандарт банк свод сборник кодекс меморандум проект состав',
  feminine:
    'программа концепция справка информация инструкция карта модель методика стратегия схема памятка матрица ведомость форма таблица структура смета',
  neuter:
    'положение соглашение задание приложение описание обоснование заключение распоряжение руководство расписание пособие',
  plural:
    'правила рекомендации требования критерии сведения материалы мероприятия условия нормы показатели задания',
};

let genders: ReadonlyMap<string, DocumentGender> | undefined;

function table(): ReadonlyMap<string, DocumentGender> {
  const of = (gender: DocumentGender) =>
    KINDS[gender].split(' ').map((noun) => [noun, gender] as const);
  genders ??= new Map([...of('masculine'), ...of('feminine'), ...of('neuter'), ...of('plural')]);
  return genders;
}

/**
 * The gender of a document by the noun its title begins with: «Программа менторства» is feminine,
 * «Методические рекомендации» plural, «Справка-отчёт» goes by its first part. `undefined` where
 * the title begins with no kind of document («О системе менторства», «Школа лидера»).
 */
export function documentGender(title: string): DocumentGender | undefined {
  const { head } = nameShape(title.trim().toLowerCase());
  return table().get(head.trim().split('-')[0] ?? '');
}
