import type { Amount, Item } from '../grammar/item.js';
import { readItems } from '../grammar/read.js';
import { type IndicatorName, readIndicatorName } from '../indicator-name.js';
import { type Lexeme, lexemes } from '../lexeme.js';
import type { DirectionOperator } from '../mark.js';
import { type Measure, measureIn } from '../measure.js';
import type { TargetContext } from '../target.js';
import { partsOf } from './parts.js';

/** A statement with what its surroundings say. */
export interface Statement {
  readonly text: string;
  readonly words: readonly Lexeme[];
  readonly indicator: readonly Lexeme[];
  readonly items: readonly Item[];
  /** The measure the text states, else the indicator's name. */
  readonly measure: Measure | undefined;
  /** The direction the indicator's name states («Увеличение доли …»). */
  readonly direction: DirectionOperator | undefined;
  /** Where the words that state a direction end. */
  readonly directionEnds: ReadonlySet<number>;
}

const NO_NAME: IndicatorName = { words: [], measure: undefined, direction: undefined };

/** The statements of a text: usually one, several where it lists indicators. */
export function statementsOf(text: string, context: TargetContext): Statement[] {
  const indicator =
    context.indicator === undefined ? NO_NAME : readIndicatorName(context.indicator);
  return partsOf(lexemes(text)).map((words) => statementOf(text, words, indicator));
}

/** One statement out of words of the text. */
function statementOf(text: string, words: readonly Lexeme[], indicator: IndicatorName): Statement {
  const items = readItems(words);
  return {
    text,
    words,
    indicator: indicator.words,
    items,
    measure: measureIn(words) ?? indicator.measure,
    direction: indicator.direction,
    directionEnds: new Set(items.flatMap((item) => (item.is === 'direction' ? item.end : []))),
  };
}

/** Amounts that can be targets: those that describe who is counted fall away beside a firm one. */
export function targetAmounts({ text, items, measure }: Statement): Amount[] {
  const timed = measure?.kind === 'time' || measure?.kind === 'level';
  const meant: Amount[] = [];
  const firm: Amount[] = [];
  for (const [at, item] of items.entries()) {
    if (item.is !== 'amount') continue;
    if (isCriterion(item, items[at + 1]) && !(timed && item.unit !== 'балл')) {
      if (item.end - item.start < text.trim().length || item.lead !== '') continue;
    }
    meant.push(item);
    const before = items[at - 1];
    const ofYear = before?.is === 'years' && !before.base;
    if (item.standing === 'firm' || ofYear) firm.push(item);
  }
  return firm.length > 0 ? firm : meant;
}

/** «от 15 до 19 баллов»: the first end is of the same kind as the second. */
function isCriterion(amount: Amount, following: Item | undefined): boolean {
  if (amount.standing === 'criterion') return true;
  const ranged = amount.relation === 'from' && (amount.unit === null || amount.unit === 'месяц');
  return ranged && following?.is === 'amount' && following.standing === 'criterion';
}
