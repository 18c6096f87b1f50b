import { inclineLastname } from 'lvovich';
import type { Declined, Gender, ObliqueCase } from './cases.js';
import { FOREIGN_SURNAMES } from './given-names.js';

type Endings = Readonly<Record<ObliqueCase, string>>;

const SOFT: Endings = {
  genitive: 'я',
  dative: 'ю',
  accusative: 'я',
  instrumental: 'ем',
  prepositional: 'е',
};

const INDECLINABLE = /(?:[оеиуюыэё]|[ыи]х)$/;
const ADJECTIVAL = /(?:ский|цкий|ной|ный|ний|ый|[гкх]ий|[^аеиоуыэюя]ой)$/;
const POSSESSIVE = /(?:[оеё]в|[иы]н)$/;

/**
 * One surname, each part of a double one by its own rule. Where families differ among themselves
 * (fleeting vowels, «-ий» nouns, hushing stems in the instrumental) the result is unsure.
 */
export function declineSurname(surname: string, target: ObliqueCase, gender: Gender): Declined {
  const parts = surname.split('-');
  const declined = parts.map((part, index) =>
    declinePart(part, target, gender, index < parts.length - 1),
  );
  return {
    text: declined.map(({ text }) => text).join('-'),
    sure: declined.every(({ sure }) => sure),
  };
}

function declinePart(part: string, target: ObliqueCase, gender: Gender, leads: boolean): Declined {
  const lower = part.toLowerCase();
  if (!/^[а-яё'’]+$/.test(lower)) return { text: part, sure: false };
  if (INDECLINABLE.test(lower)) return { text: part, sure: true };
  const guess = inclineLastname(part, target, gender);
  if (gender === 'female') {
    return /[ая]$/.test(lower) ? { text: guess, sure: true } : { text: part, sure: true };
  }
  const monosyllable = (lower.match(/[аеёиоуыэюя]/g)?.length ?? 0) < 2;
  if (lower.endsWith('ь') || (monosyllable && lower.endsWith('й'))) {
    return { text: part.slice(0, -1) + SOFT[target], sure: !lower.endsWith('ень') };
  }
  if (FOREIGN_SURNAMES.has(lower) && target === 'instrumental') {
    return { text: `${part}ом`, sure: true };
  }
  if (/(?:ач|[^ваеиоуыэюя]ич|[^еоь]вич|ыч|щ)$/.test(lower) && target === 'instrumental') {
    return { text: `${part}ом`, sure: lower.endsWith('ач') };
  }
  return { text: guess, sure: isRegular(lower, target, leads) };
}

function isRegular(lower: string, target: ObliqueCase, leads: boolean): boolean {
  if (POSSESSIVE.test(lower) || ADJECTIVAL.test(lower)) return true;
  if (leads) return false;
  if (/(?:[еяё]ц|[оеё]к|ей|ий|[аеиоуыэюя][ая])$/.test(lower)) return false;
  return !(target === 'instrumental' && /[жшчщц]$/.test(lower) && !/[оеь]вич$/.test(lower));
}
