import type { Line } from '../../pieces/piece.js';

/** The number or mark that a line begins with, typed or made by the list. */
export interface Marked {
  /** «1.», «2.10», «б)»: as written, without the space after it. */
  readonly number?: string;
  readonly isBullet: boolean;
  readonly text: string;
}

const NUMBER =
  /^(\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[а-яёa-z]\)|[IVXХ]{1,5}[.)])\s*(?=\S)/;
const BULLET = /^(?:[-–—•·*▪●○■✓✔√]\s*)+(?=\S)/;

/** Takes the mark off a line. A number typed after the list's own is the one that counts. */
export function markOf({ text, label, isBullet }: Line): Marked {
  const bare = text.replace(BULLET, '');
  const typed = NUMBER.exec(bare)?.[1];
  if (typed !== undefined && !/^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(bare)) {
    return { number: typed, isBullet: false, text: bare.slice(typed.length).trim() };
  }
  if (label !== undefined && isBullet !== true && label !== '') {
    return { number: label, isBullet: false, text: bare };
  }
  return { isBullet: isBullet === true || bare !== text, text: bare };
}

/** A number as a key: «3.» and «3)» are one. */
export function bareNumber(number: string): string {
  return number.replace(/[.)]+$/, '');
}
