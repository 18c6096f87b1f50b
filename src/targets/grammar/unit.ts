import type { Lexeme } from '../lexeme.js';
import { readGroup } from '../noun-group.js';
import type { NounGroup } from '../target.js';

export interface ReadUnit {
  readonly unit: string | null;
  readonly group: NounGroup | null;
  /** What the number is multiplied by («1,2 тыс. человек»). */
  readonly factor: number;
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
  const read = readMeasured(words, before === undefined ? at : at + 1);
  const after = before ?? beyondAt(words, read.next);
  const next = before === undefined && after !== undefined ? read.next + 1 : read.next;
  return after === undefined ? { ...read, next } : { ...read, next, beyond: after };
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
  if (words[at]?.norm === 'из' && words[at + 1]?.kind === 'number') return ofWhole(words, at);
  const read = readGroup(words, at);
  if (read === undefined) return { ...NOTHING, next: at };
  const { group } = read;
  const form = words[read.next - 1]?.norm ?? '';
  return { unit: group.head, group, factor: 1, form, next: read.next };
}

/** «8 из 10 школ» counts schools. */
function ofWhole(words: readonly Lexeme[], at: number): ReadUnit {
  const read = readGroup(words, at + 2);
  return read === undefined
    ? { ...NOTHING, next: at }
    : { ...NOTHING, unit: read.group.head, group: read.group, next: read.next };
}

/** Money keeps its official unit («тысяча рублей»); people and things are counted one by one. */
function scaled(words: readonly Lexeme[], at: number, factor: number, lemma: string): ReadUnit {
  const read = readMeasured(words, at + 1);
  if (read.unit === 'рубль') return { ...read, unit: `${lemma} рублей` };
  return { ...read, factor: factor * read.factor };
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
