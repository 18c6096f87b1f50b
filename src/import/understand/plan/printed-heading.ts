import { foldLetters } from '../../../language/russian/letters.js';
import { type Vocabulary, wordingsOf } from '../../recognise/vocabulary.js';
import { levelIn } from '../passport/heading.js';
import type { ReadPassport } from '../passport/passport.js';

function folded(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}

/**
 * Makes the function that says whether a plan's heading is what a form would print by itself: its own
 * title, alone or with the words for the passport's project. A heading that speaks of another level
 * or another name is the author's.
 */
export function printedHeading(
  passport: ReadPassport | undefined,
  vocabulary: Vocabulary,
): (text: string) => boolean {
  const words = wordingsOf(vocabulary, 'event-plan', ['heading', 'of']);
  const all = (name: string) => (words.get(name) ?? []).map(folded);
  const titles = all('heading').toSorted((one, other) => other.length - one.length);
  const projects = new Set(all('of'));
  const name = passport && folded(`«${passport.title}»`);
  const isProject = (text: string): boolean => {
    if (passport === undefined || name === undefined || !text.endsWith(name)) return false;
    const of = text.slice(0, -name.length).trim();
    const level = levelIn(of);
    const isSub = /подпроект/.test(of);
    return (
      projects.has(of) &&
      (level === undefined || level === passport.level) &&
      isSub === (passport.unit === 'subproject')
    );
  };
  return (written) => {
    const text = folded(written);
    const title = titles.find((one) => text.startsWith(one));
    const rest = title === undefined ? text : text.slice(title.length).trim();
    return rest === '' || isProject(rest);
  };
}
