/**
 * Classes of endings of the Snowball stemmer for Russian. Those in `afterA` count only after «а»
 * or «я», which stays.
 *
 * Source: https://snowballstem.org/algorithms/russian/stemmer.html
 */
export interface EndingClass {
  readonly afterA: readonly string[];
  readonly always: readonly string[];
}

export const GERUND: EndingClass = {
  afterA: split('в вши вшись'),
  always: split('ив ивши ившись ыв ывши ывшись'),
};

export const ADJECTIVE: EndingClass = {
  afterA: [],
  always: split(
    'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
  ),
};

export const PARTICIPLE: EndingClass = {
  afterA: split('ем нн вш ющ щ'),
  always: split('ивш ывш ующ'),
};

export const REFLEXIVE: EndingClass = { afterA: [], always: split('ся сь') };

export const VERB: EndingClass = {
  afterA: split('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
  always: split(
    'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  ),
};

export const NOUN: EndingClass = {
  afterA: [],
  always: split(
    'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
  ),
};

export const DERIVATIONAL: EndingClass = { afterA: [], always: split('ост ость') };

export const SUPERLATIVE: EndingClass = { afterA: [], always: split('ейш ейше') };

function split(words: string): string[] {
  return words.split(' ');
}
