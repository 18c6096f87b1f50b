import { adjectiveEnding, isAbbreviation, isKnownNoun, knownForms, nounLemma } from '../lemma.js';
import type { Lexeme } from '../lexeme.js';
import { FUNCTION_WORDS, PREPOSITIONS } from '../words/function-words.js';
import { ORDINAL_NOUNS } from '../words/nouns.js';
import type { Amount, Clause, Item, Relation, Rule } from './item.js';
import { type ReadNumber, readNumber } from './number.js';
import { type ReadUnit, readUnit } from './unit.js';

interface Lead {
  readonly preposition: string;
  readonly compare?: '>=' | '<=' | '=';
  readonly strict: boolean;
  readonly next: number;
}

/** At most so many words stand before the number: «не менее чем в», «до не менее», «с нынешних». */
const LONGEST_LEAD = 5;

const RELATIONS: Readonly<Record<string, Relation>> = {
  с: 'from',
  со: 'from',
  от: 'from',
  до: 'to',
  на: 'by',
  из: 'among',
};

/** A number with its bound, preposition, unit: «не менее 45 % руководителей», «до 10 единиц». */
export const amount: Rule = ({ words, at, found, clause }) => {
  if (!mayBegin(words[at])) return undefined;
  const lead = readLead(words, at);
  const number = readNumber(words, lead.next) ?? impliedOne(words, lead);
  if (number === undefined) return undefined;
  const unit = readUnit(words, number.next);
  if (isOrdinal(number, unit, lead)) {
    return { items: [{ is: 'trap', start: words[at]?.start ?? 0 }], next: unit.next };
  }
  const made = amountOf(words, at, lead, number, unit, clause);
  if (made.unit === null && !isValue(words, at, lead, unit.next, found)) return undefined;
  return { items: [made], next: unit.next };
};

/** Most words begin no amount; this spares them the reading. */
function mayBegin(word: Lexeme | undefined): boolean {
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

function amountOf(
  words: readonly Lexeme[],
  at: number,
  lead: Lead,
  number: ReadNumber,
  read: ReadUnit,
  clause: Clause,
): Amount {
  const unit = number.unit ?? read.unit;
  const compare = lead.compare === '=' ? undefined : lead.compare;
  const bound = compare ?? read.beyond ?? number.op;
  const relation = relationOf(lead.preposition, unit);
  return {
    is: 'amount',
    relation,
    lead: lead.preposition,
    low: number.low * read.factor,
    ...(number.high === undefined ? {} : { high: number.high * read.factor }),
    ...(bound === undefined ? {} : { compare: bound }),
    strict: lead.strict,
    unit,
    group: read.group,
    standing: standingOf(words, lead, relation, unit, bound, read, clause),
    start: words[at]?.start ?? 0,
    end: words[read.next - 1]?.end ?? 0,
  };
}

function relationOf(preposition: string, unit: string | null): Relation {
  if (unit === 'раз' && preposition === 'в') return 'times';
  return RELATIONS[preposition] ?? 'plain';
}

/** «в 5 школах», «по 3 программам», «из 33 районов» tell where and of whom. */
function standingOf(
  words: readonly Lexeme[],
  lead: Lead,
  relation: Relation,
  unit: string | null,
  bound: string | undefined,
  read: ReadUnit,
  clause: Clause,
): Amount['standing'] {
  if (clause === 'criterion' && (unit === 'балл' || unit === 'год' || unit === 'час')) {
    return 'criterion';
  }
  if (unit === 'год' && bound === undefined && lead.preposition !== '') return 'criterion';
  if (clause !== 'none') return 'weak';
  if (relation === 'among' || unit === 'год') return 'weak';
  const bracketed = words[lead.next - 1]?.norm === '(' && (unit === 'час' || unit === 'день');
  if (bracketed && bound === undefined) return 'weak';
  if (bound !== undefined || unit === '%' || relation !== 'plain') {
    return lead.preposition === 'при' ? 'weak' : 'firm';
  }
  if (['в', 'во', 'при', 'за', 'к', 'ко'].includes(lead.preposition)) return 'weak';
  return lead.preposition === 'по' && /(?:ам|ям)$/.test(read.form) ? 'weak' : 'firm';
}

function readLead(words: readonly Lexeme[], at: number): Lead {
  let next = at;
  let preposition = '';
  let bound: Pick<Lead, 'compare' | 'strict'> = { strict: false };
  while (next - at < LONGEST_LEAD) {
    const word = words[next];
    if (word === undefined || word.kind === 'number') break;
    if (word.mark?.is === 'compare' || word.mark?.is === 'level') bound = boundOf(word);
    else if (PREPOSITIONS.has(word.norm)) preposition = word.norm;
    else if (!isFiller(words, next, bound.compare !== undefined, preposition)) break;
    next++;
  }
  return { ...bound, preposition, next };
}

function boundOf({ mark }: Lexeme): Pick<Lead, 'compare' | 'strict'> {
  if (mark?.is !== 'compare') return { compare: '>=', strict: false };
  return { compare: mark.op, strict: mark.strict === true };
}

/** «не менее – 40», «не менее, чел.: 5», «с нынешних 45 %», «до уровня 80 %». */
function isFiller(
  words: readonly Lexeme[],
  at: number,
  bounded: boolean,
  preposition: string,
): boolean {
  const word = words[at];
  if (bounded && ['-', ':', ',', '('].includes(word?.norm ?? '')) return true;
  if (preposition === '' || words[at + 1]?.kind !== 'number') return false;
  if (word?.mark?.is === 'against') return true;
  return (
    word?.kind === 'word' && word.mark === undefined && adjectiveEnding(word.norm) !== undefined
  );
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
  return number.high === undefined && form === forms?.[0] && form !== forms[2] && number.low < 20;
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
