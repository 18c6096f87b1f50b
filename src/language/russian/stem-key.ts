import { ownText } from '../../source/own-text.js';
import { createTextMemo } from '../../source/text-memo.js';
import type { NameWord } from './normalize.js';

const ENDING = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ым|им|ом|ем|ых|их|ам|ям|ах|ях|[аеиоуыэюяйь]+)$/;
const FLEETING = /([ео])(?=[кцнл]$)/;

/**
 * A key all case forms of a name share: each word cut down to what no ending touches. Different
 * words may share it too («Омск», «Омский»), so a match by it must be confirmed.
 */
export function stemKey(words: readonly Pick<NameWord, 'word'>[]): string {
  return words.map(({ word }) => stemOf(word)).join(' ');
}

const stems = createTextMemo<string>(50_000);

function stemOf(word: string): string {
  return stems(word, cut);
}

function cut(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = stem.replace(ENDING, '');
    if (shorter.length < 2 || shorter.length === stem.length) break;
    stem = shorter;
  }
  return ownText(stem.replaceAll('ь', '').replace(FLEETING, ''));
}
