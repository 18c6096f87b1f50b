import type { Lexeme } from '../lexeme.js';
import { readGroup } from '../noun-group.js';
import type { NounGroup } from '../target.js';

export interface ReadUnit {
  readonly unit: string | null;
  readonly group: NounGroup | null;
  /** What the number is multiplied by («1,2 тыс. человек»). */
  readonly factor: number;
  /** What is added after that: 500 000 of «30 млн 500 тыс. человек». */
  readonly plus?: number;
  /** «20 из 33 районов»: 33. */
  readonly whole?: number;
  /** «и более». */
  readonly beyond?: '>=' | '<=';
  /** The form of the counted noun as written, to tell «2 этапа» from «2 этап». */
  readonly form: string;
  readonly next: number;
}

/** A number with nothing after it. */
const NOTHING = { unit: null, group: null, factor: 1, form: '' } as const;

/** Reads scale, unit and what is counted after a number; «и более» may stand on either side. */
export function readUnit(words: readonly Lexeme[], at: number): ReadUnit {
  const before = beyondAt(words, at);
  const read = withWhole(words, readMeasured(words, before === undefined ? at : at + 1));
  const after = before ?? beyondAt(words, read.next);
  const next = before === undefined && after !== undefined ? read.next + 1 : read.next;
  return after === undefined ? { ...read, next } : { ...read, next, beyond: after };
}

/** «8 баллов из 10», «20 команд из 33»; «150 педагогов из 20 школ» says where from. */
function withWhole(words: readonly Lexeme[], read: ReadUnit): ReadUnit {
  const number = words[read.next + 1];
  if (read.unit === null || read.unit === '%' || read.whole !== undefined) return read;
  if (words[read.next]?.norm !== 'из' || number?.kind !== 'number') return read;
  const after = words[read.next + 2];
  const another = after?.mark?.is === 'unit' || readGroup(words, read.next + 2) !== undefined;
  return another ? read : { ...read, whole: number.value, next: read.next + 2 };
}

function readMeasured(words: readonly Lexeme[], at: number): ReadUnit {
  const hyphen = words[at]?.norm === '-' && words[at]?.spaced === false;
  const from = hyphen && /^процентн/.test(words[at + 1]?.norm ?? '') ? at + 1 : at;
  const mark = words[from]?.mark;
  if (mark?.is === 'scale') return scaled(words, from, mark.factor, mark.lemma);
  if (mark?.is === 'unit') return marked(words, from, mark.unit);
  if (mark?.is === 'period') {
    return { ...NOTHING, unit: mark.lemma, form: words[from]?.norm ?? '', next: from + 1 };
  }
  const whole = words[at + 1];
  if (words[at]?.norm === 'из' && whole?.kind === 'number') return ofWhole(words, at, whole.value);
  const read = readGroup(words, at);
  if (read === undefined) return { ...NOTHING, next: at };
  const { group } = read;
  const form = words[read.next - 1]?.norm ?? '';
  return { unit: group.head, group, factor: 1, form, next: read.next };
}

/** «8 из 10 школ» counts schools; so does «8 из 10» of what the indicator names. */
function ofWhole(words: readonly Lexeme[], at: number, whole: number): ReadUnit {
  const person = words[at + 2]?.mark;
  if (person?.is === 'unit' && person.unit !== '%')
    return { ...marked(words, at + 2, person.unit), whole };
  const read = readGroup(words, at + 2);
  if (read === undefined) return { ...NOTHING, whole, next: at + 2 };
  return { ...NOTHING, unit: read.group.head, group: read.group, whole, next: read.next };
}

/** «млн 500 тыс.», «тыс. 500 руб.»: the lower order after the scale at `at`; nothing where none follows. */
function lowerOrder(
  words: readonly Lexeme[],
  at: number,
  factor: number,
): { plus: number; next: number } {
  const number = words[at + 1];
  const scale = words[at + 2]?.mark;
  const isLast = scale?.is === 'unit' && scale.unit === 'рубль';
  if (number?.kind === 'number' && isLast) return { plus: number.value, next: at + 2 };
  const follows = number?.kind === 'number' && scale?.is === 'scale' && scale.factor < factor;
  if (!follows || number.value >= 1000) return { plus: 0, next: at + 1 };
  const rest = lowerOrder(words, at + 2, scale.factor);
  return { plus: number.value * scale.factor + rest.plus, next: rest.next };
}

/** Money keeps its official unit («тысяча рублей»); people and things are counted one by one. */
function scaled(words: readonly Lexeme[], at: number, factor: number, lemma: string): ReadUnit {
  const { plus, next } = lowerOrder(words, at, factor);
  const read = readMeasured(words, next);
  if (read.unit === 'рубль') return { ...read, unit: `${lemma} рублей`, plus: plus / factor };
  return { ...read, factor: factor * read.factor, plus };
}

/** After «%» its ending («100 %-ный») is dropped, and whom it is taken of is read. */
function marked(words: readonly Lexeme[], at: number, unit: string): ReadUnit {
  let next = at + 1;
  if (unit === '%' && words[next]?.norm === '-' && words[next]?.spaced === false) {
    next += words[next + 1]?.kind === 'word' && words[next + 1]?.spaced === false ? 2 : 0;
  }
  const read = unit === '%' || unit === 'человек' ? readGroup(words, next) : undefined;
  if (read === undefined) return { ...NOTHING, unit, next };
  return { ...NOTHING, unit, group: read.group, next: read.next };
}

function beyondAt(words: readonly Lexeme[], at: number): '>=' | '<=' | undefined {
  const word = words[at];
  if (word?.mark?.is === 'beyond') return word.mark.op;
  return word?.norm === '+' && word.spaced === false ? '>=' : undefined;
}
