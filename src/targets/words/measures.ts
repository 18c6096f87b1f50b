/**
 * What an indicator measures.
 * - `share`: percent of a whole; `count`: things or people; `presence`: yes or no;
 * - `document`: a paper that must exist; `level`: a grade, index, score;
 * - `ratio`: one quantity to another; `sum`: money, volume; `time`: how long.
 */
export type MeasureKind =
  | 'share'
  | 'count'
  | 'presence'
  | 'document'
  | 'level'
  | 'ratio'
  | 'sum'
  | 'time';

/** Beginnings of measure words; the first one in an indicator's name decides. */
export const MEASURE_STEMS: readonly (readonly [kind: MeasureKind, stems: string])[] = [
  ['share', 'доля доли долю долей долях удельн процент охват охвата охватом обеспеченност'],
  ['share', 'успеваемост посещаемост укомплектованност сохранност удовлетворенност доступност'],
  ['share', 'вовлеченност трудоустроенност'],
  ['count', 'количеств числ численност кол-во'],
  ['presence', 'наличи отсутстви'],
  ['ratio', 'соотношени отношени заработн темп коэффициент'],
  ['level', 'уров степен индекс балл рейтинг качеств оценк пропускн'],
  ['sum', 'сумм объем размер средств стоимост затрат расход доход площадь площади'],
  ['time', 'возраст врем продолжительност длительност срок период'],
];

/** An indicator that begins with one of these asks for a paper. */
export const DOCUMENT_STEMS: readonly string[] =
  'приказ положени программ план дорожн карт отчет справк договор соглашени регламент сборник реестр протокол'.split(
    ' ',
  );

/** Words that only look like a measure («в том числе»). */
export const NO_MEASURE: ReadonlySet<string> = new Set([
  'числе',
  'возрасте',
  'возраста',
  'возрастом',
]);
