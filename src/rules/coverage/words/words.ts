import type { Unjudged } from '../material.js';
import type { Material } from '../materials/materials.js';
import { EN } from './en.js';
import { RU } from './ru.js';

/** The words of `rules --coverage`. */
export interface CoverageWords {
  /** «24 мероприятия». */
  readonly things: (count: number, material: Material) => string;
  /** «срок непонятен: 2». */
  readonly unjudged: (count: number, reason: Unjudged, beside: readonly Material[]) => string;
  /** «в 2 файлах». */
  readonly files: (count: number) => string;
  readonly findings: (count: number) => string;
  /** What a rule could not tell without knowing what day it is. */
  readonly lacksToday: string;
  readonly off: string;
  readonly noMaterial: (material: Material) => string;
  readonly summary: (counts: {
    readonly ran: number;
    readonly unjudged: number;
    readonly empty: number;
    readonly off: number;
  }) => string;
  readonly hint: string;
}

/** The words of a language. */
export function coverageWords(lang: 'ru' | 'en'): CoverageWords {
  return lang === 'en' ? EN : RU;
}
