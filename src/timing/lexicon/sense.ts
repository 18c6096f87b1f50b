/** Calendar units: day, week, month, quarter, half-year, year. */
export type Unit = 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y';

/** The words that tell what a number before them counts: «1 квартал», «10 числа», «2 раза». */
export type Head =
  | 'quarter'
  | 'half-year'
  | 'decade'
  | 'half'
  | 'week'
  | 'term'
  | 'number'
  | 'times'
  /** «2 встречи в месяц»: what happens as often as that. */
  | 'occasion';

/** What a word can mean in a phrase about time. One word may mean several things («год», «четверг»). */
export interface Sense {
  /** 1 January … 12 December. */
  readonly month?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** 1 winter … 4 autumn. */
  readonly season?: number;
  /** «летний (период)»: the season of an adjective. */
  readonly ofSeason?: number;
  /** «первый» 1, «последний» -1, «предпоследний» -2. */
  readonly ordinal?: number;
  /** «два» 2. */
  readonly count?: number;
  /** «III» 3. */
  readonly roman?: number;
  /** The word «год»: of one year or of several («годы», «гг»). */
  readonly year?: 'one' | 'many';
  readonly unit?: Unit;
  readonly head?: Head;
  /** «учебный». */
  readonly school?: boolean;
  readonly part?: 'start' | 'middle' | 'end';
  /** «окончания»: after «до», «к» the same as «конца»; elsewhere a heading or an event. */
  readonly ending?: boolean;
  readonly every?: boolean;
  /** «следующий (день)». */
  readonly following?: boolean;
  /** «ежемесячно» M. */
  readonly frequency?: Unit;
  /** «дважды» 2. */
  readonly times?: number;
  /** ISO 8601 duration in one word: «годичный» P1Y. */
  readonly length?: string;
  /** «10-дневный» D: the unit of an adjective whose number stands before it. */
  readonly lasting?: Unit;
  readonly and?: boolean;
  /** Letters that stand for Roman numerals: «Ш квартал»; the right writing. */
  readonly meant?: string;
}
