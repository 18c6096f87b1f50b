import { isAbbreviation, isKnownNoun, knownForms, nounLemma } from '../lemma.js';
import type { Lexeme } from '../lexeme.js';
import type { NounGroup } from '../target.js';
import { FUNCTION_WORDS, PREPOSITIONS } from '../words/function-words.js';
import { ORDINAL_NOUNS } from '../words/nouns.js';
import { agreeingGroup } from './agreeing.js';
import type { Amount, Clause, Item, Relation, Rule } from './item.js';
import { type Lead, readLead } from './lead.js';
import { type ReadNumber, readNumber } from './number.js';
import { standingOf } from './standing.js';
import { type ReadUnit, readUnit } from './unit.js';

const RELATIONS: Readonly<Record<string, Relation>> = {
  с: 'from',
  со: 'from',
  от: 'from',
  до: 'to',
  на: 'by',
  из: 'among',
  '→': 'to',
};

/** A number with its bound, preposition, unit: «не менее 45 % руководителей», «до 10 единиц». */
export const amount: Rule = ({ words, at, found, clause }) => {
  if (!mayBegin(words[at])) return undefined;
  const lead = readLead(words, at);
  const number = readNumber(words, lead.next) ?? impliedOne(words, lead);
  if (number === undefined) return undefined;
  const unit = readUnit(words, number.next);
  if (isMeasuredAdjective(words, number.next)) return undefined;
  if (isOrdinal(number, unit, lead)) {
    return { items: [{ is: 'trap', start: words[at]?.start ?? 0 }], next: unit.next };
  }
  const made = amountOf(words, at, lead, number, unit, clause);
  if (made.unit === null && !isValue(words, at, lead, unit.next, found)) return undefined;
  return {
    items: [isOfEach(words, at, lead, found) ? { ...made, standing: 'weak' } : made],
    next: unit.next,
  };
};

/** «5 семинаров по 40 участников»: how large each of the things before is. */
function isOfEach(
  words: readonly Lexeme[],
  at: number,
  { preposition }: Lead,
  found: readonly Item[],
): boolean {
  const last = found.at(-1);
  return preposition === 'по' && last?.is === 'amount' && last.end === words[at - 1]?.end;
}

/** Whether an amount, or any other form, may begin with a word; most are plain and spared the reading. */
export function mayBegin(word: Lexeme | undefined): boolean {
  if (word === undefined) return false;
  if (word.mark !== undefined || word.kind === 'number') return true;
  return PREPOSITIONS.has(word.norm) || word.norm === 'раз';
}

/** «вдвое», «втрое». */
export const multiple: Rule = ({ words, at }) => {
  const word = words[at];
  if (word?.mark?.is !== 'multiple') return undefined;
  const { start, end } = word;
  const item: Amount = {
    is: 'amount',
    relation: 'times',
    lead: '',
    low: word.mark.value,
    strict: false,
    unit: 'раз',
    group: null,
    standing: 'firm',
    start,
    end,
  };
  return { items: [item], next: at + 1 };
};

/** An amount out of what was read of it. */
export function amountOf(
  words: readonly Lexeme[],
  at: number,
  lead: Lead,
  number: ReadNumber,
  read: ReadUnit,
  clause: Clause,
): Amount {
  const bound = lead.compare === '=' ? undefined : lead.compare;
  const compare = bound ?? read.beyond ?? number.op;
  const group = groupOf(lead, number, read);
  const unit = number.unit ?? (read.unit === read.group?.head ? (group?.head ?? null) : read.unit);
  const relation = relationOf(lead.preposition, unit);
  const bounds = compare === undefined ? {} : { compare };
  return {
    is: 'amount',
    relation,
    lead: lead.preposition,
    low: number.low * read.factor + (read.plus ?? 0),
    ...(number.high === undefined ? {} : { high: number.high * read.factor }),
    ...bounds,
    strict: lead.strict,
    ...(lead.approximate === true ? { approximate: true } : {}),
    ...(read.whole === undefined ? {} : { whole: read.whole }),
    unit,
    group,
    standing: standingOf(words, { ...bounds, relation, unit, lead, clause, form: read.form }),
    start: words[at]?.start ?? 0,
    end: words[read.next - 1]?.end ?? 0,
  };
}

/** The counted noun agrees with the number; whom a percentage is taken of does not. */
function groupOf(lead: Lead, number: ReadNumber, read: ReadUnit): NounGroup | null {
  if (read.group === null || read.unit !== read.group.head) return read.group;
  const bounded = lead.compare !== undefined || ['от', 'до', 'с', 'из'].includes(lead.preposition);
  return agreeingGroup(read.group, number.high ?? number.low * read.factor, bounded);
}

function relationOf(preposition: string, unit: string | null): Relation {
  if (unit === 'раз' && preposition === 'в') return 'times';
  return RELATIONS[preposition] ?? 'plain';
}

/** «не реже раза в год», «раз в год». */
function impliedOne(words: readonly Lexeme[], lead: Lead): ReadNumber | undefined {
  const word = words[lead.next];
  if (word?.norm !== 'раз' && word?.norm !== 'раза') return undefined;
  return lead.compare !== undefined || words[lead.next + 1]?.norm === 'в'
    ? { low: 1, next: lead.next }
    : undefined;
}

/** «2 этап», «9–11 классов», «I место»: a place in a row. */
function isOrdinal(number: ReadNumber, { unit, form }: ReadUnit, lead: Lead): boolean {
  if (unit === null || !ORDINAL_NOUNS.has(unit) || lead.compare !== undefined) return false;
  if (unit === 'класс') return true;
  const forms = knownForms(unit);
  return form === forms?.[0] && form !== forms[2] && number.low < 20;
}

/** «3-х дневный семинар»: the number belongs to the adjective. */
function isMeasuredAdjective(words: readonly Lexeme[], next: number): boolean {
  const ending = /\d-?[A-Za-zÀ-ɏЀ-ӿ]+$/u.test(words[next - 1]?.text ?? '');
  return (
    ending && /^(?:дневн|недельн|месячн|летн|минутн|кратн|балл?ьн)/.test(words[next]?.norm ?? '')
  );
}

/** Without a unit a number counts only where a value is expected. */
function isValue(
  words: readonly Lexeme[],
  at: number,
  lead: Lead,
  next: number,
  found: readonly Item[],
): boolean {
  const last = found.at(-1);
  const before = words[at - 1];
  const directed = last?.is === 'direction' || last?.is === 'role';
  const expected =
    at === 0 ||
    directed ||
    lead.compare !== undefined ||
    ['до', 'от', 'с', 'на'].includes(lead.preposition) ||
    before?.mark?.is === 'reach' ||
    (before?.norm === ',' && last?.is === 'years') ||
    ['-', ':', '=', '(', '→', ';', '\n', '|'].includes(before?.norm ?? '');
  if (isThing(words[next])) return false;
  return (expected && !isGlued(words[at])) || (isLast(words, next) && !isName(before));
}

/** «5-балльная шкала»: a word follows that is neither unit nor link. */
function isThing(word: Lexeme | undefined): boolean {
  return word?.kind === 'word' && word.mark === undefined && !FUNCTION_WORDS.has(word.norm);
}

/** «ФГОС 3», «школа 5»: a number that belongs to a name. */
function isName(word: Lexeme | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'quoted' || isAbbreviation(word.text)) return true;
  return isKnownNoun(word.norm) && nounLemma(word.text) === word.norm;
}

function isGlued(word: Lexeme | undefined): boolean {
  return word?.spaced === false && word.kind === 'number';
}

function isLast(words: readonly Lexeme[], next: number): boolean {
  return words.slice(next, next + 2).every(({ norm }) => norm === '.' || norm === ';');
}
