import type { Lexeme } from '../lexeme.js';
import { readGroup } from '../noun-group.js';
import type { Found, Item, Rule } from './item.js';

/** «ежегодно», «раз в полгода». */
export const often: Rule = ({ words, at }) => {
  const word = words[at];
  return word?.mark?.is === 'often' ? per(words, word.mark.per, at, at + 1) : undefined;
};

/** Accusatives after «в», «за»: «в год», but not «в году», «в месяце». */
const STRETCHES = /(?:год|месяц|квартал|полугодие|неделю|день|полгода|сутки|смену)$/;

/** «в год», «за отчётный год», «в течение года», «каждый месяц», «раз в 3 года», «каждые 2 года». */
export const inPeriod: Rule = ({ words, at, found }) => {
  const lead = words[at];
  const open = lead?.mark?.is === 'every' || lead?.norm === 'в течение';
  if (!open && !['в', 'за', 'на', '/'].includes(lead?.norm ?? '')) return undefined;
  const number = countOf(words[at + 1]);
  const counted = number !== undefined;
  if (counted && lead?.mark?.is !== 'every' && !isTimes(found.at(-1))) return undefined;
  const from = counted ? at + 2 : at + 1;
  const next = isPeriodAdjective(words[from]) ? from + 1 : from;
  const word = words[next];
  if (word?.mark?.is !== 'period' || !isSpelledOut(word.norm)) return undefined;
  if (!open && !counted && !STRETCHES.test(word.norm)) return undefined;
  return per(words, counted ? `${number} ${word.norm}` : word.mark.per, at, next + 1);
};

/** «от каждой «триады»», «в каждой школе», «на одного педагога», «каждым районом». */
export const ofEach: Rule = ({ words, at, found }) => {
  const led = ['от', 'с', 'на', 'в', 'по', 'для', 'у', 'из', 'за'].includes(words[at]?.norm ?? '');
  const from = led ? at + 1 : at;
  const word = words[from];
  const subject = /^кажд(?:ый|ая|ое|ые)$/.test(word?.norm ?? '');
  const each = word?.mark?.is === 'every' && (led || found.length > 0 || !subject);
  const single =
    led && word?.mark?.is === 'numeral' && word.mark.value === 1 && words[at]?.norm === 'на';
  if (!each && !single) return undefined;
  const read = readGroup(words, from + 1);
  return read === undefined ? undefined : per(words, read.group.lemma, at, read.next);
};

/** «не менее 1 практики от муниципального района», «100 % от общего числа педагогов». */
export const ofWhole: Rule = ({ words, at, found }) => {
  const amount = found.at(-1);
  if (words[at]?.norm !== 'от' || amount?.is !== 'amount') return undefined;
  const read = readGroup(words, at + 1);
  return read === undefined ? undefined : per(words, read.group.lemma, at, read.next);
};

function countOf(word: Lexeme | undefined): number | undefined {
  if (word?.kind === 'number') return word.value;
  return word?.mark?.is === 'numeral' ? word.mark.value : undefined;
}

function isTimes(item: Item | undefined): boolean {
  return item?.is === 'amount' && item.unit === 'раз';
}

/** «г.» may be a town. */
function isSpelledOut(norm: string): boolean {
  return norm.length > 2;
}

function isPeriodAdjective(word: Lexeme | undefined): boolean {
  return /^(?:учебн|календарн|отчетн|текущ|целый|весь|всего|полн|рабоч)/.test(word?.norm ?? '');
}

function per(words: readonly Lexeme[], name: string, at: number, next: number): Found {
  const start = words[at]?.start ?? 0;
  return { items: [{ is: 'per', per: name, start, end: words[next - 1]?.end ?? start }], next };
}
