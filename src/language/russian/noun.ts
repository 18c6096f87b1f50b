import type { Declined, GrammaticalCase, ObliqueCase } from './cases.js';
import * as ENDINGS from './noun-endings.js';
import {
  FEMININE_SOFT,
  FIXED_FIRST_PARTS,
  FLEETING_STEMS,
  INDECLINABLE,
  PLACE_PREPOSITIONS,
} from './noun-heads.js';
import type { ObliqueRow } from './oblique-row.js';

interface Paradigm {
  readonly stem: string;
  readonly endings: ObliqueRow;
  readonly sure: boolean;
  readonly masculine?: boolean;
}

/**
 * A singular noun in a case, by its last letters. Compounds decline in both parts
 * («школы-интерната»), except after a fixed first one («пресс-секретаря») and before a
 * preposition («Ростова-на-Дону»). Plural nouns come back unchanged and unsure.
 *
 * @param animate accusative of a masculine noun as genitive
 */
export function declineNoun(word: string, target: GrammaticalCase, animate = false): Declined {
  if (target === 'nominative') return { text: word, sure: true };
  const parts = word.split('-');
  const preposition = parts.findIndex((part) => PLACE_PREPOSITIONS.has(part.toLowerCase()));
  const declined = parts.map((part, index) => {
    const fixed = preposition === -1 ? index < parts.length - 1 && isFixed(part) : index > 0;
    return fixed ? { text: part, sure: true } : declineSimple(part, target, animate);
  });
  return {
    text: declined.map(({ text }) => text).join('-'),
    sure: declined.every(({ sure }) => sure),
  };
}

function isFixed(part: string): boolean {
  return FIXED_FIRST_PARTS.has(part.toLowerCase());
}

function declineSimple(word: string, target: ObliqueCase, animate: boolean): Declined {
  const lower = word.toLowerCase();
  if (INDECLINABLE.has(lower) || isAcronym(word)) return { text: word, sure: true };
  const paradigm = paradigmOf(word, lower);
  if (paradigm === undefined) return { text: word, sure: false };
  const { stem, endings, sure, masculine } = paradigm;
  const asGenitive = animate && masculine === true && target === 'accusative';
  if (target === 'accusative' && masculine === true && !animate) return { text: word, sure };
  return { text: stem + endings[asGenitive ? 'genitive' : target], sure };
}

function paradigmOf(word: string, lower: string): Paradigm | undefined {
  const stem = word.slice(0, -1);
  const before = lower.at(-2) ?? '';
  switch (lower.at(-1)) {
    case 'й':
      return {
        stem,
        endings: before === 'и' ? ENDINGS.MASCULINE_IJ : ENDINGS.MASCULINE_J,
        sure: true,
        masculine: true,
      };
    case 'ь':
      if (FEMININE_SOFT.has(lower) || lower.endsWith('ость'))
        return { stem, endings: ENDINGS.FEMININE_SOFT_ROW, sure: true };
      return {
        stem,
        endings: ENDINGS.MASCULINE_SOFT,
        sure: /(?:тель|[аея]рь|поль|вль)$/.test(lower),
        masculine: true,
      };
    case 'а':
      return { stem, endings: feminineA(before), sure: true };
    case 'я':
      return {
        stem,
        endings: before === 'и' ? ENDINGS.FEMININE_IYA : ENDINGS.FEMININE_YA,
        sure: !lower.endsWith('мя'),
      };
    case 'о':
      return { stem, endings: ENDINGS.NEUTER_O, sure: true };
    case 'е':
      if (before === 'и') return { stem, endings: ENDINGS.NEUTER_IYE, sure: true };
      return {
        stem,
        endings: /[жшчщц]/.test(before) ? ENDINGS.NEUTER_E : ENDINGS.NEUTER_SOFT,
        sure: true,
      };
    default:
      return consonantal(word, lower);
  }
}

function consonantal(word: string, lower: string): Paradigm | undefined {
  if (!/[бвгджзклмнпрстфхцчшщ]$/.test(lower)) return undefined;
  const fleeting = FLEETING_STEMS.get(lower);
  if (fleeting !== undefined) {
    const stem = word.slice(0, 1) + fleeting.slice(1);
    return { stem, endings: ENDINGS.MASCULINE, sure: true, masculine: true };
  }
  const stressed = /(?:ач|ёж|ыш|иш|ец)$/.test(lower);
  const endings =
    /[жшчщц]$/.test(lower) && !stressed ? ENDINGS.MASCULINE_HUSHING : ENDINGS.MASCULINE;
  // Fleeting vowels are not known for all; -ам, -ах, -их are most likely another case of a plural.
  const sure = !/(?:[еёо]ц|[ая]м|[ая]х|[ыи]х|[ыи]м)$/.test(lower);
  return { stem: word, endings, sure, masculine: true };
}

function feminineA(before: string): ObliqueRow {
  if (/[гкх]/.test(before)) return ENDINGS.FEMININE_A_VELAR;
  if (/[жшчщ]/.test(before)) return ENDINGS.FEMININE_A_HUSHING;
  return before === 'ц' ? ENDINGS.FEMININE_TSA : ENDINGS.FEMININE_A;
}

/** «ИРООО», «ИМЦ»: two capitals in a row. */
export function isAcronym(word: string): boolean {
  return /^[^а-яё]*[А-ЯЁ]{2,}[^а-яё]*$/.test(word) && word.length <= 8;
}
