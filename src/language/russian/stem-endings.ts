/**
 * A class of endings of the Snowball stemmer for Russian. Those outside `always` count only after «а» or
 * «я», which stays.
 *
 * Source: https://snowballstem.org/algorithms/russian/stemmer.html
 */
export interface EndingClass {
  /** The longest first. */
  readonly all: readonly string[];
  readonly always: ReadonlySet<string>;
}

function endings(always: string, afterA?: string): EndingClass {
  const own = split(always);
  const all = afterA === undefined ? own : [...split(afterA), ...own];
  return { all: all.toSorted((a, b) => b.length - a.length), always: new Set(own) };
}

export const GERUND: EndingClass = endings('ив ивши ившись ыв ывши ывшись', 'в вши вшись');

export const ADJECTIVE: EndingClass = endings(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
);

export const PARTICIPLE: EndingClass = endings('ивш ывш ующ', 'ем нн вш ющ щ');

export const REFLEXIVE: EndingClass = endings('ся сь');

export const VERB: EndingClass = endings(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  'ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно',
);

export const NOUN: EndingClass = endings(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);

export const DERIVATIONAL: EndingClass = endings('ост ость');

export const SUPERLATIVE: EndingClass = endings('ейш ейше');

function split(words: string): string[] {
  return words.split(' ');
}
