import { type PluralForms, plural } from '../language/russian/plural.js';
import { genderOfNoun, isAbbreviation, knownForms } from './lemma.js';
import { ANIMATE_ENDINGS, INDECLINABLE } from './words/nouns.js';

/** Which case the number stands in: «33 руководителя», «не менее 33 руководителей», «на 1 школу». */
export type NumberCase = 'nominative' | 'genitive' | 'accusative';

/** Forms of a unit: with one, with two to four, with five and more, and its genitive singular. */
export interface UnitForms {
  readonly counted: PluralForms;
  readonly genitive: string;
  readonly accusative: string;
}

/** The unit as it stands after a number in that case. */
export function unitAfter(n: number, unit: string, numberCase: NumberCase): string {
  if (unit === '%') return unit;
  const { counted, genitive, accusative } = unitForms(unit);
  if (!Number.isInteger(n)) return genitive;
  const endsInOne = plural(n, ['one', 'few', 'many']) === 'one';
  if (numberCase === 'genitive') return endsInOne ? genitive : counted[2];
  if (numberCase === 'accusative' && endsInOne) return accusative;
  return plural(n, counted);
}

/** Genitive singular: «от муниципального района». An abbreviation stays as it is. */
export function genitiveOf(group: string): string {
  return unitForms(group).genitive;
}

/**
 * Forms of a unit or noun group («2 обучающихся»: a noun with an adjective's endings has no few): adjectives and the noun after them change, what follows the noun
 * stays («член жюри», «тысяча рублей»).
 */
export function unitForms(unit: string): UnitForms {
  const words = unit.split(' ');
  const headAt = words.findIndex((word) => !/(?:[ыи]й|[ая]я|[ое]е|ой)(?:ся)?$/.test(word));
  const at = headAt === -1 ? words.length - 1 : headAt;
  const head = words[at] ?? unit;
  const feminine = genderOfNoun(head) === 'feminine';
  const toGenitive = (word: string): string => adjectiveGenitive(word, feminine);
  const [one, genitive, many] = nounForms(head);
  const few = /[ыи]х(?:ся)?$/.test(many) ? many : genitive;
  const build = (noun: string, adjective: (word: string) => string): string =>
    [...words.slice(0, at).map(adjective), noun, ...words.slice(at + 1)].join(' ');
  return {
    counted: [
      build(one, (word) => word),
      build(few, adjectivePlural),
      build(many, adjectivePlural),
    ],
    genitive: build(genitive, toGenitive),
    accusative: build(
      nounAccusative(head, few),
      isAnimate(head) ? toGenitive : adjectiveAccusative,
    ),
  };
}

function nounForms(noun: string): PluralForms {
  if (isAbbreviation(noun) || INDECLINABLE.has(noun)) return [noun, noun, noun];
  const known = knownForms(noun);
  if (known !== undefined) return known;
  if (/ый$|ийся$/.test(noun)) return [noun, adjectiveGenitive(noun, false), adjectivePlural(noun)];
  const hyphen = noun.lastIndexOf('-');
  if (hyphen <= 0) return [noun, nounGenitive(noun), nounGenitivePlural(noun)];
  const lead = noun.slice(0, hyphen);
  const first = knownForms(lead) ?? [lead, lead, lead];
  const last = nounForms(noun.slice(hyphen + 1));
  return [`${first[0]}-${last[0]}`, `${first[1]}-${last[1]}`, `${first[2]}-${last[2]}`];
}

function nounGenitive(noun: string): string {
  const stem = noun.slice(0, -1);
  if (noun.endsWith('а')) return stem + ('гкхжчшщ'.includes(stem.at(-1) ?? '') ? 'и' : 'ы');
  if (noun.endsWith('я')) return `${stem}и`;
  if (noun.endsWith('ь')) return stem + (genderOfNoun(noun) === 'feminine' ? 'и' : 'я');
  if (noun.endsWith('о')) return `${stem}а`;
  return /[ей]$/.test(noun) ? `${stem}я` : `${noun}а`;
}

function nounGenitivePlural(noun: string): string {
  const stem = noun.slice(0, -1);
  if (/и[яе]$/.test(noun)) return `${stem}й`;
  if (/[жчшщ]ка$/.test(noun)) return `${noun.slice(0, -2)}ек`;
  if (/[бвгдзлмнпрстфц]ка$/.test(noun)) return `${noun.slice(0, -2)}ок`;
  if (/[ао]$/.test(noun)) return stem;
  if (/[ья]$/.test(noun)) return `${stem}ей`;
  if (/й$/.test(noun)) return `${stem}ев`;
  return /[жшчщ]$/.test(noun) ? `${noun}ей` : `${noun}ов`;
}

/** Feminine nouns have an accusative of their own, people take the genitive, the rest stay. */
function nounAccusative(noun: string, genitive: string): string {
  if (noun.endsWith('а')) return `${noun.slice(0, -1)}у`;
  if (noun.endsWith('я')) return `${noun.slice(0, -1)}ю`;
  return isAnimate(noun) ? genitive : noun;
}

function isAnimate(noun: string): boolean {
  return ANIMATE_ENDINGS.some((ending) => noun.endsWith(ending));
}

function adjectiveAccusative(word: string): string {
  return word.replace(/ая$/, 'ую').replace(/яя$/, 'юю');
}

function adjectiveGenitive(word: string, feminine: boolean): string {
  const reflexive = word.endsWith('ся') ? 'ся' : '';
  const bare = reflexive === '' ? word : word.slice(0, -2);
  const stem = bare.slice(0, -2);
  const soft = /(?:[^гкхжшчщ]ий|яя|ее)$/.test(bare) || /[жшчщ]ий$/.test(bare);
  if (feminine) return stem + (soft ? 'ей' : 'ой') + reflexive;
  return stem + (soft ? 'его' : 'ого') + reflexive;
}

function adjectivePlural(word: string): string {
  const reflexive = word.endsWith('ся') ? 'ся' : '';
  const bare = reflexive === '' ? word : word.slice(0, -2);
  const stem = bare.slice(0, -2);
  const narrow = /(?:ий|яя|ее|[гкхжшчщ](?:ая|ое|ой))$/.test(bare);
  return stem + (narrow ? 'их' : 'ых') + reflexive;
}
