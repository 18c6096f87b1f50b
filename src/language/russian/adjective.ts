import type { GrammaticalCase } from './cases.js';
import { type ObliqueRow, obliqueRow } from './oblique-row.js';

/** Endings by the nominative one; the accusative is the inanimate one, `animate` below mends it. */
const HARD = obliqueRow('ого', 'ому', 'ый', 'ым', 'ом');
const VELAR = obliqueRow('ого', 'ому', 'ий', 'им', 'ом');
const SOFT = obliqueRow('его', 'ему', 'ий', 'им', 'ем');
const STRESSED = obliqueRow('ого', 'ому', 'ой', 'ым', 'ом');
const STRESSED_VELAR = obliqueRow('ого', 'ому', 'ой', 'им', 'ом');
const FEMININE = obliqueRow('ой', 'ой', 'ую', 'ой', 'ой');
const FEMININE_HUSHING = obliqueRow('ей', 'ей', 'ую', 'ей', 'ей');
const FEMININE_SOFT = obliqueRow('ей', 'ей', 'юю', 'ей', 'ей');
const NEUTER = obliqueRow('ого', 'ому', 'ое', 'ым', 'ом');
const NEUTER_VELAR = obliqueRow('ого', 'ому', 'ое', 'им', 'ом');
const NEUTER_SOFT = obliqueRow('его', 'ему', 'ее', 'им', 'ем');
const PLURAL = obliqueRow('ых', 'ым', 'ые', 'ыми', 'ых');
const PLURAL_SOFT = obliqueRow('их', 'им', 'ие', 'ими', 'их');

const STRESSED_HUSHING_STEM = /(?:больш|чуж|меньш)$/;

/**
 * An adjective (participle, ordinal, adjectival surname or place name) in a case; gender and number
 * are read off its nominative ending. A hyphened one declines in its last part only:
 * «Усть-Ишимский» → «Усть-Ишимского».
 *
 * @param animate a masculine or plural one of a person: accusative as genitive
 */
export function declineAdjective(word: string, target: GrammaticalCase, animate = false): string {
  if (target === 'nominative') return word;
  const lower = word.toLowerCase();
  if (lower.endsWith('ся')) return `${declineAdjective(word.slice(0, -2), target, animate)}ся`;
  const found = endingsOf(lower);
  if (found === undefined) return word;
  const wanted = animate && target === 'accusative' && /(?:[ыио]й|[ыи]е)$/.test(lower);
  return word.slice(0, -2) + found[wanted ? 'genitive' : target];
}

const NOUN_LOOKALIKE = /(?:гений|герой|строй)$/;
const SOFT_PLURAL = /(?:[гкхжшщ]|(?:сред|выс|послед|ниж|верх|зим|лет)н)ие$/;

/** Whether a word looks like an adjective in the nominative; nouns on -ние, -рий are left out. */
export function isAdjective(word: string): boolean {
  const lower = word.toLowerCase().replace(/(?<=щ[а-я]{2})ся$/, '');
  if (lower.length < 4 || NOUN_LOOKALIKE.test(lower)) return false;
  if (lower.endsWith('ие')) return SOFT_PLURAL.test(lower);
  if (lower.endsWith('ий')) return /[гкхжшчщнт]ий$/.test(lower);
  return /(?:ый|ой|ая|яя|ое|ее|ые)$/.test(lower);
}

function endingsOf(lower: string): ObliqueRow | undefined {
  const stem = lower.slice(0, -2);
  const velar = /[гкх]$/.test(stem);
  const hushing = /[жшчщ]$/.test(stem);
  switch (lower.slice(-2)) {
    case 'ый':
      return HARD;
    case 'ий':
      if (lower.endsWith('третий')) return obliqueRow('ьего', 'ьему', 'ий', 'ьим', 'ьем');
      return velar ? VELAR : SOFT;
    case 'ой':
      return velar || hushing ? STRESSED_VELAR : STRESSED;
    case 'ая':
      return hushing && !STRESSED_HUSHING_STEM.test(stem) ? FEMININE_HUSHING : FEMININE;
    case 'яя':
      return FEMININE_SOFT;
    case 'ое':
      return velar || hushing ? NEUTER_VELAR : NEUTER;
    case 'ее':
      return NEUTER_SOFT;
    case 'ые':
      return PLURAL;
    case 'ие':
      return PLURAL_SOFT;
    default:
      return undefined;
  }
}
