import type { PhraseRow } from '../mark.js';

const AT_LEAST = { is: 'compare', op: '>=' } as const;
const MORE_THAN = { is: 'compare', op: '>=', strict: true } as const;
const AT_MOST = { is: 'compare', op: '<=' } as const;
const LESS_THAN = { is: 'compare', op: '<=', strict: true } as const;
const EXACTLY = { is: 'compare', op: '=' } as const;
const ABOUT = { is: 'compare', op: '=', approximate: true } as const;

/** How a number bounds: «не менее», «свыше», «≥»; «до» and «от» are prepositions and the grammar's. */
export const COMPARATORS: readonly PhraseRow[] = [
  ['не менее|меньше|ниже|реже|хуже|мене (,) (чем)', AT_LEAST],
  ['неменее (,) (чем)', AT_LEAST],
  ['минимум|минимально|min', AT_LEAST],
  ['как минимум', AT_LEAST],
  ['по меньшей|крайней мере', AT_LEAST],
  ['хотя бы', AT_LEAST],
  ['начиная с|от', AT_LEAST],
  ['≥', AT_LEAST],
  ['⩾', AT_LEAST],
  ['>=', AT_LEAST],
  ['более|больше|выше|свыше|сверх|чаще (,) (чем)', MORE_THAN],
  ['превысит|превысят|превышает|превышающ*|превысить', MORE_THAN],
  ['>', MORE_THAN],
  ['не более|больше|выше|свыше|чаще|позднее|позже|дольше (,) (чем)', AT_MOST],
  ['неболее (,) (чем)', AT_MOST],
  ['не превысит|превысят|превышает|превышают|превышающ*|превышать', AT_MOST],
  ['не должно|должна|должен|должны превышать', AT_MOST],
  ['максимум|максимально|max', AT_MOST],
  ['в пределах', AT_MOST],
  ['в срок (,) до', AT_MOST],
  ['в течение', AT_MOST],
  ['≤', AT_MOST],
  ['⩽', AT_MOST],
  ['<=', AT_MOST],
  ['менее|меньше|ниже|реже (,) (чем)', LESS_THAN],
  ['<', LESS_THAN],
  ['ровно', EXACTLY],
  ['около|порядка|примерно|приблизительно|ориентировочно', ABOUT],
  ['в среднем', EXACTLY],
  ['на уровне', EXACTLY],
  [
    'не менее|ниже|хуже уровня|показателя|показателей|значения|значений|результата|результатов',
    { is: 'level' },
  ],
  ['~', ABOUT],
  ['≈', ABOUT],
  ['и|или (не) более|выше|больше|свыше|старше', { is: 'beyond', op: '>=' }],
  ['и|или менее|ниже|меньше', { is: 'beyond', op: '<=' }],
];
