import type { WrittenText } from '../../model/written-texts.js';
import { rawText } from '../../source/locate.js';
import { everyMatch, type Slip, textRule } from './text-rule.js';
import { wordTracesPage } from './word-traces.page.js';

/** Soft hyphens, blanks of no width, marks of direction and of byte order: nobody sees them in an editor. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;
/** The mark of a list that came along with its item; forms put their own. Symbol's bullets lie in the private area. */
const BULLET = /^(?:[•·▪●◦■□\uf000-\uf0ff]|[–—](?=[ \t\u00a0]+[^\s\d]))[ \t\u00a0]*(?=\S)/g;

/** Of several lines bullets make a list, which `schema/list-as-text` speaks of, or the author's own layout. */
function bulletOf({ place, text }: WrittenText): readonly Slip[] {
  const bullet = everyMatch(text, BULLET, () => '');
  return bullet.length > 0 && rawText(place).trimEnd().includes('\n') ? [] : bullet;
}

/** Speaks of what a copied text brought from Word: signs that nobody sees, and marks of lists. */
export const wordTraces = textRule({
  id: 'text/word-traces',
  severity: 'info',
  page: wordTracesPage,
  sign: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff•·▪●◦■□\uf000-\uf0ff]|^[–—][ \t\u00a0]/m,
  slipsIn: (written) => [...bulletOf(written), ...everyMatch(written.text, INVISIBLE, () => '')],
});
