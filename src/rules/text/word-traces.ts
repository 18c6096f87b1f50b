import { everyMatch, textRule } from './text-rule.js';
import { wordTracesPage } from './word-traces.page.js';

/** Soft hyphens, blanks of no width, marks of direction and of byte order: nobody sees them in an editor. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;
/** The mark of a list that came along with its item; forms put their own. Symbol's bullets lie in the private area. */
const BULLET = /^(?:[•·▪●◦■□\uf000-\uf0ff]|[–—](?=[ \t\u00a0]))[ \t\u00a0]*(?=\S)/g;

/** Speaks of what a copied text brought from Word: signs that nobody sees, and marks of lists. */
export const wordTraces = textRule({
  id: 'text/word-traces',
  severity: 'info',
  page: wordTracesPage,
  sign: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff•·▪●◦■□\uf000-\uf0ff]|^[–—][ \t\u00a0]/m,
  slipsIn: ({ text }) => [
    // Lines that are kept are the author's own layout.
    ...(text.trimEnd().includes('\n') ? [] : everyMatch(text, BULLET, () => '')),
    ...everyMatch(text, INVISIBLE, () => ''),
  ],
});
