import { isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { CalendarPart } from '../timing.js';
import type { Item } from './item.js';
import type { Run } from './run.js';

/** What the calendar counts: how many there are, and whether of a year or of a month. */
interface Counted {
  readonly part: CalendarPart;
  readonly most: number;
  readonly whole: 'year' | 'month';
}

const BY_HEAD: Readonly<Record<string, Counted>> = {
  quarter: { part: 'quarter', most: 4, whole: 'year' },
  'half-year': { part: 'half-year', most: 2, whole: 'year' },
  decade: { part: 'decade', most: 3, whole: 'month' },
  half: { part: 'half', most: 2, whole: 'month' },
  week: { part: 'week', most: 5, whole: 'month' },
};
const MONTH: Counted = { part: 'month', most: 12, whole: 'year' };
const SCHOOL_QUARTER: Counted = { part: 'school-quarter', most: 4, whole: 'year' };
const TRIMESTER: Counted = { part: 'trimester', most: 3, whole: 'year' };

/** After a number without an ending these name one part; any other form counts how long something lasts. */
const ONE = new Set(
  'квартал квартале кварталы полугодие полугодии декада декаде декаду неделя неделе неделю половина половине половину четверть триместр триместре месяц месяце'.split(
    ' ',
  ),
);

/** Signs after which nothing is left that could say of what the part is counted. */
const CLOSING = new Set<Token['kind']>(['end', 'comma', 'dot', 'dash', 'close']);

function countedBy({ sense, word }: Token): Counted | undefined {
  if (word.startsWith('четверт')) return SCHOOL_QUARTER;
  if (word.startsWith('триместр')) return TRIMESTER;
  if (sense.unit === 'M') return MONTH;
  return sense.head === undefined ? undefined : BY_HEAD[sense.head];
}

function isOfYear(token: Token): boolean {
  return isYear(token) || token.sense.year !== undefined || token.sense.school === true;
}

/** «VI квартал 2024 года», not «VI квартал реализации проекта»: the calendar's own parts alone have a last one. */
function isOfCalendar({ part, whole }: Counted, after: Token): boolean {
  if (whole === 'month') {
    const ofHalf = part === 'half' && isOfYear(after);
    return after.sense.month !== undefined || after.word === 'месяца' || ofHalf;
  }
  return isOfYear(after) || (part !== 'month' && CLOSING.has(after.kind));
}

/** «VI квартал 2024 года», «пятая декада мая», «XIII месяц 2024 года»: a part that no year or month has. */
export function readImpossiblePart(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const head = tokenAt(tokens, run.next);
  const counted = countedBy(head);
  if (counted === undefined || !(run.ordinal || ONE.has(head.word))) return undefined;
  const within = ({ low, high }: Run['pairs'][number]) =>
    low !== 0 && high !== 0 && low <= counted.most && high <= counted.most;
  if (run.pairs.every(within)) return undefined;
  const next = run.next + 1;
  if (!isOfCalendar(counted, tokenAt(tokens, next))) return undefined;
  const flaw = { code: 'impossible-part', first, next, part: counted.part } as const;
  return { first, next, meaning: { is: 'spans', spans: [], flaws: [flaw] } };
}
