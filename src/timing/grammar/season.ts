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
function readWinter(tokens: readonly Token[], first: number, at: number): Item | undefined {
  const year = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1).kind;
  const next = tokenAt(tokens, at + 2);
  if (!isYear(year) || (sign !== 'dash' && sign !== 'slash')) return undefined;
  if (next.value % 100 !== (year.value + 1) % 100 || (next.digits !== 2 && next.digits !== 4))
    return undefined;
  const span = withYears(seasonSpan(WINTER), [year.value + 1]);
  return {
    first,
    next: skipYearWords(tokens, at + 3),
    meaning: { is: 'spans', spans: [span] },
  };
}

function readOneSeason(
  tokens: readonly Token[],
  first: number,
  season: number,
  next: number,
): Item {
  const winter = season === WINTER ? readWinter(tokens, first, next) : undefined;
  return winter ?? withYearsAt(seasonSpan(season), first, next, tokens);
}

/** «осенне-зимний период 2024–2025 гг.», «весенне-летний период»: from the first month of one to the last of the other. */
function readTwoSeasons(tokens: readonly Token[], at: number, first: number): Item | undefined {
  const last = tokenAt(tokens, at + 2).sense.ofSeason;
  const isPair =
    tokenAt(tokens, at + 1).kind === 'dash' && SEASONS.has(tokenAt(tokens, at + 3).word);
  if (last === undefined || !isPair) return undefined;
  const from = seasonSpan(first).from;
  const to = seasonSpan(last).to;
  const wraps = from.shift === 0 && to.month < from.month;
  const span = { from, to: wraps ? { ...to, shift: 1 } : to, precision: 'quarter' } as const;
  const item = withYearsAt(span, at, at + 4, tokens);
  const [one] = item.meaning.is === 'spans' ? item.meaning.spans : [];
  const [year, next, more] = one?.years ?? [];
  if (!wraps || next === undefined || more !== undefined) return item;
  return { ...item, meaning: { is: 'spans', spans: [withYears(span, [year ?? next])] } };
}

/** «осень 2022 года», «летом»; after an unread word only the adverb, for «студенческая весна» is a name. */
export function readSeason(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const { sense, word } = tokenAt(tokens, at);
  if (sense.ofSeason !== undefined) {
    if (SEASONS.has(tokenAt(tokens, at + 1).word))
      return readOneSeason(tokens, at, sense.ofSeason, at + 2);
    return readTwoSeasons(tokens, at, sense.ofSeason);
  }
  if (sense.season === undefined) return undefined;
  if (before?.meaning.is === 'text' && !ADVERBS.has(word)) return undefined;
  return readOneSeason(tokens, at, sense.season, at + 1);
}
