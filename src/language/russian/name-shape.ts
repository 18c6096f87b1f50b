import { isAdjective } from './adjective.js';
import { SETTLEMENT_ABBREVIATIONS, SETTLEMENT_WORDS } from './municipal-types.js';
import { isAcronym } from './noun.js';

/**
 * How a name is built, as far as declension minds: `adjectives` + `head` change, `rest` stays.
 * A name of a settlement has `settlement`: the word before it and its own name.
 */
export interface NameShape {
  readonly adjectives: readonly string[];
  readonly head: string;
  readonly rest: string;
  readonly settlement?: { readonly word: string; readonly name: string; readonly glue: string };
}

const SETTLEMENT =
  /^([A-Za-zÀ-ɏЀ-ӿ]+(?:-[A-Za-zÀ-ɏЀ-ӿ]+)?\.?)(\s*)((?:[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ-]*)(?:\s[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ-]*)*)(?=$|[\s,(])/u;

/** Splits a name in the nominative at its head word; no head for acronyms and quoted names. */
export function nameShape(name: string): NameShape {
  const settlement = settlementOf(name);
  if (settlement !== undefined) return settlement;
  const adjectives: string[] = [];
  let rest = name;
  for (;;) {
    const match = /^(\s*)([^\s«"„“(,;]+)/u.exec(rest);
    if (match === null) return { adjectives, head: '', rest };
    const [whole, space = '', word = ''] = match;
    if (!/^[A-Za-zÀ-ɏЀ-ӿ-]+$/u.test(word) || isAcronym(word)) return { adjectives, head: '', rest };
    rest = rest.slice(whole.length);
    if (!isAdjective(word)) return { adjectives, head: space + word, rest };
    adjectives.push(space + word);
  }
}

function settlementOf(name: string): NameShape | undefined {
  const match = SETTLEMENT.exec(name);
  if (match === null) return undefined;
  const [whole, word = '', glue = '', own = ''] = match;
  const lower = word.toLowerCase();
  const known = SETTLEMENT_WORDS.has(lower) ? glue !== '' : SETTLEMENT_ABBREVIATIONS.has(lower);
  if (!known) return undefined;
  return {
    adjectives: [],
    head: '',
    rest: name.slice(whole.length),
    settlement: { word, name: own, glue },
  };
}
