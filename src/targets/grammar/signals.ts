import { readGroup } from '../noun-group.js';
import type { Found, Item, Rule } from './item.js';
import { readYears } from './years.js';

/** «-5 %», «− 3 п. п.»: down by so much; «- 5 %» is an item of a list. */
export const minus: Rule = ({ words, at }) => {
  const word = words[at];
  const number = words[at + 1];
  if (word?.norm !== '-' || number?.kind !== 'number') return undefined;
  const opens = at === 0 || words[at - 1]?.norm === '(' || words[at - 1]?.norm === ':';
  if (!opens || (number.spaced && word.text !== '−')) return undefined;
  const { start, end } = word;
  return one({ is: 'direction', op: 'decrease', change: true, start, end }, at);
};

/** «увеличить», «снижение», «сохранить на уровне»; not after a preposition («на повышение»). */
export const direction: Rule = ({ words, at, clause }) => {
  const word = words[at];
  if (word?.mark?.is !== 'direction') return undefined;
  const before = words[at - 1]?.norm ?? '';
  const purpose =
    ['на', 'в', 'для', 'по', 'за', 'от', 'про', 'и'].includes(before) && isNoun(word.norm);
  if (purpose) return { items: [], next: at + 1 };
  if (clause !== 'none' && isNoun(word.norm)) return { items: [], next: at + 1 };
  const { op, change } = word.mark;
  if (word.norm === '+' && (words[at + 1]?.kind !== 'number' || words[at + 2]?.norm === '(')) {
    return { items: [], next: at + 1 };
  }
  const item = {
    is: 'direction',
    op,
    change: change === true,
    start: word.start,
    end: word.end,
  } as const;
  return { items: [item], next: at + 1 };
};

/** «не ниже уровня 2020 года», «на уровне предыдущего года»: the level stays. */
export const level: Rule = ({ words, at }) => {
  const word = words[at];
  const stated = word?.mark?.is === 'level';
  if (!stated && word?.norm !== 'на уровне') return undefined;
  const years = readYears(words, at + 1);
  if (years === undefined && (!stated || words[at + 1]?.kind === 'number')) return undefined;
  const start = word?.start ?? 0;
  const keep = {
    is: 'direction',
    op: 'maintain',
    change: false,
    start,
    end: word?.end ?? start,
  } as const;
  if (years === undefined) return { items: [keep], next: at + 1 };
  const base = { is: 'years', years: years.years, base: true, bracketed: false, start } as const;
  return { items: [keep, base], next: years.next };
};

/** «по сравнению с 2020 годом», «к уровню прошлого года»: the year is the base's. */
export const against: Rule = ({ words, at }) => {
  if (words[at]?.mark?.is !== 'against') return undefined;
  for (let next = at + 1; next < at + 4; next++) {
    const read = readYears(words, next);
    if (read === undefined) continue;
    const start = words[at]?.start ?? 0;
    return {
      items: [{ is: 'years', years: read.years, base: true, bracketed: false, start }],
      next: read.next,
    };
  }
  return undefined;
};

/** «базовое значение – 45 %»: only where the value follows at once, or the year and the value. */
export const role: Rule = ({ words, at }) => {
  const word = words[at];
  if (word?.mark?.is !== 'role') return undefined;
  const after = words[at + 1];
  const follows =
    after?.kind === 'number' || after?.kind === 'date' || '-:('.includes(after?.norm ?? 'x');
  return follows ? one({ is: 'role', role: word.mark.role, start: word.start }, at) : undefined;
};

/** «все школы», «каждый педагог», «полный охват» without a number. */
export const all: Rule = ({ words, at }) => {
  const word = words[at];
  if (word?.mark?.is !== 'all' && word?.mark?.is !== 'every') return undefined;
  const read = readGroup(words, at + 1);
  const next = read?.next ?? at + 1;
  const end = read?.group.end ?? word.end;
  return { items: [{ is: 'all', group: read?.group ?? null, start: word.start, end }], next };
};

/** «имеется», «нет», «разработан», and the signs that end a clause. */
export const statement: Rule = ({ words, at }) => {
  const word = words[at];
  if (word === undefined) return undefined;
  const { start } = word;
  if (word.mark?.is === 'present') return one({ is: 'present', start }, at);
  if (word.mark?.is === 'absent') return one({ is: 'absent', start }, at);
  if (word.mark?.is === 'done') return one({ is: 'done', start }, at);
  if (word.mark?.is === 'unset') return one({ is: 'trap', start }, at);
  return word.norm === ';' || word.norm === '\n' ? one({ is: 'break', start }, at) : undefined;
};

function one(item: Item, at: number): Found {
  return { items: [item], next: at + 1 };
}

/** Nouns of direction end in -ие or are «рост», «спад»; verbs are never a purpose. */
function isNoun(norm: string): boolean {
  return /(?:ие|рост|спад|прирост|ция)$|динамик|тенденци/.test(norm);
}
