import { CASES, type GrammaticalCase } from '../../language/russian/index.js';
import type { Passport } from '../../model/project.js';

export type CaseWords = Readonly<Record<GrammaticalCase, string>>;

const UNIT_STEMS = { project: 'проект', subproject: 'подпроект' } as const;
const UNIT_ENDINGS: CaseWords = {
  nominative: '',
  genitive: 'а',
  dative: 'у',
  accusative: '',
  instrumental: 'ом',
  prepositional: 'е',
};

const LEVEL_STEMS = {
  federal: 'федеральн',
  regional: 'региональн',
  intermunicipal: 'межмуниципальн',
  municipal: 'муниципальн',
  school: 'школьн',
} as const;
const LEVEL_ENDINGS: CaseWords = {
  nominative: 'ый',
  genitive: 'ого',
  dative: 'ому',
  accusative: 'ый',
  instrumental: 'ым',
  prepositional: 'ом',
};

/** «проект» or «подпроект» in every case. */
export function unitWords(unit: Passport['unit']): CaseWords {
  return inflect(UNIT_STEMS[unit], UNIT_ENDINGS);
}

/** «региональный» and the like in every case, masculine as «проект» is. */
export function levelWords(level: Passport['level']): CaseWords {
  return inflect(LEVEL_STEMS[level], LEVEL_ENDINGS);
}

/** A level in a word: «муниципальный»; what is no level as it is. */
export function levelName(level: string, lang: 'ru' | 'en'): string {
  const known = Object.entries(LEVEL_STEMS).find(([name]) => name === level);
  return lang === 'en' || !known ? level : known[1] + LEVEL_ENDINGS.nominative;
}

function inflect(stem: string, endings: CaseWords): CaseWords {
  const forms = { ...endings };
  for (const one of CASES) forms[one] = stem + endings[one];
  return forms;
}
