import { isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';
import { withYearsAt } from './month.js';
import { seasonSpan, withYears } from './span.js';
import { skipYearWords } from './year.js';

const WINTER = 1;
/** Nouns that make a season of an adjective: «летний период». */
const SEASONS = new Set(['период', 'периода', 'сезон', 'сезона', 'время', 'месяцы']);
const ADVERBS = new Set(['зимой', 'весной', 'летом', 'осенью']);

/** «зима 2021–2022», «зима 2021/22»: one winter, named by both its years. */
function readWinter(tokens: readonly Token[], at: number): Item | undefined {
  const year = tokenAt(tokens, at + 1);
  const sign = tokenAt(tokens, at + 2).kind;
  const next = tokenAt(tokens, at + 3);
  if (!isYear(year) || (sign !== 'dash' && sign !== 'slash')) return undefined;
  if (next.value % 100 !== (year.value + 1) % 100 || (next.digits !== 2 && next.digits !== 4))
    return undefined;
  const span = withYears(seasonSpan(WINTER), [year.value + 1]);
  return {
    first: at,
    next: skipYearWords(tokens, at + 4),
    meaning: { is: 'spans', spans: [span] },
  };
}

/** «осень 2022 года», «летом»; after an unread word only the adverb, for «студенческая весна» is a name. */
export function readSeason(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const { sense, word } = tokenAt(tokens, at);
  if (sense.ofSeason !== undefined && SEASONS.has(tokenAt(tokens, at + 1).word)) {
    return withYearsAt(seasonSpan(sense.ofSeason), at, at + 2, tokens);
  }
  if (sense.season === undefined) return undefined;
  if (before?.meaning.is === 'text' && !ADVERBS.has(word)) return undefined;
  const winter = sense.season === WINTER ? readWinter(tokens, at) : undefined;
  return winter ?? withYearsAt(seasonSpan(sense.season), at, at + 1, tokens);
}
