import type { Lexeme } from '../lexeme.js';
import type { Amount, Clause } from './item.js';
import type { Lead } from './lead.js';

/** What decides whether a number is a target. */
export interface Stated extends Pick<Amount, 'relation' | 'unit' | 'compare'> {
  readonly lead: Lead;
  readonly clause: Clause;
  /** The counted noun as written. */
  readonly form: string;
}

/** Units of a criterion: «имеющих от 15 до 19 баллов», «со стажем до 3 лет», «объёмом 72 часа». */
const CRITERION_UNITS: ReadonlySet<string> = new Set(['балл', 'год', 'час']);

/** After these a bare number tells where, when or to what. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['в', 'во', 'при', 'за', 'к', 'ко', 'у']);

/** «в 5 школах», «по 3 программам», «из 33 районов», «(72 часа)» tell where, of whom, how long. */
export function standingOf(words: readonly Lexeme[], stated: Stated): Amount['standing'] {
  const { lead, relation, unit, compare, clause } = stated;
  if (clause === 'criterion' && CRITERION_UNITS.has(unit ?? '')) return 'criterion';
  if (unit === 'год' && compare === undefined && lead.preposition !== '') return 'criterion';
  if (clause !== 'none' || relation === 'among' || unit === 'год') return 'weak';
  if (compare !== undefined || unit === '%' || relation !== 'plain') {
    return lead.preposition === 'при' ? 'weak' : 'firm';
  }
  if (CIRCUMSTANCES.has(lead.preposition) || isBracketedTime(words, stated)) return 'weak';
  return lead.preposition === 'по' && /(?:ам|ям)$/.test(stated.form) ? 'weak' : 'firm';
}

function isBracketedTime(words: readonly Lexeme[], { lead, unit }: Stated): boolean {
  return words[lead.next - 1]?.norm === '(' && (unit === 'час' || unit === 'день');
}
