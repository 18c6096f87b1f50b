import { declineAdjective } from './adjective.js';
import type { CaseForms, Declined, GrammaticalCase } from './cases.js';
import { SETTLEMENT_WORDS } from './municipal-types.js';
import { nameShape } from './name-shape.js';
import { declineNoun } from './noun.js';
import { declinePlaceName } from './place-name.js';

/** An organization as far as its name is concerned. */
export interface NamedOrganization {
  readonly name: string;
  /** Forms of the full name given by the author; they win. */
  readonly forms?: CaseForms;
}

/**
 * A name of a municipality, authority or school in a case. Leading adjectives and the first noun
 * decline, all after them stays; quoted names and acronyms never change: «Министерство образования
 * Омской области» → «Министерством …», «МБОУ «Сергеевская СШ»» → the same, «г. Омск» → «г. Омска».
 */
export function declineOrganization(
  organization: string | NamedOrganization,
  target: GrammaticalCase,
): Declined {
  const { name, forms }: NamedOrganization =
    typeof organization === 'string' ? { name: organization } : organization;
  const given = forms?.[target];
  if (given !== undefined) return { text: given, sure: true };
  if (target === 'nominative') return { text: name, sure: true };
  const { adjectives, head, rest, settlement } = nameShape(name);
  if (settlement !== undefined) {
    const isWord = SETTLEMENT_WORDS.has(settlement.word.toLowerCase());
    const word = isWord ? declineNoun(settlement.word, target).text : settlement.word;
    const own = declinePlaceName(settlement.name, target, true);
    return { text: word + settlement.glue + own.text + rest, sure: own.sure };
  }
  const leading = adjectives.map((word) => declineAdjective(word, target)).join('');
  if (head === '') return { text: leading + rest, sure: true };
  const noun = head.trimStart();
  // A plural head has no rule here: its genitive cannot be told from its letters.
  if (/[ыи]$/.test(noun)) return { text: name, sure: false };
  const space = head.slice(0, head.length - noun.length);
  const declined = declineNoun(noun, target);
  return { text: leading + space + declined.text + rest, sure: declined.sure };
}
