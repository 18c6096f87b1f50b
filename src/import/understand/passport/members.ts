import { splitEnumeration } from '../../../language/russian/enumeration.js';

/** Cuts at commas outside quotes and brackets. */
function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (/[«(„]/.test(letter)) depth++;
    if (/[»)“]/.test(letter)) depth = Math.max(0, depth - 1);
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

/** «Иволгина Н.С»: the last stop is the initial's, not the list's. */
const INITIAL = /\s[А-ЯЁ]\.\s?[А-ЯЁ]$/;

/** Without the words before the first name that belong to it alone. */
function standing(text: string): string {
  const bare = text.replace(/^(?:а также|и)\s+/, '').replace(/[.;]+$/, '');
  return INITIAL.test(bare) ? `${bare}.` : bare;
}

/**
 * The members of a list, each able to stand alone: «Тарского и Омского муниципальных районов» are
 * «Тарского муниципального района», «Омского муниципального района». An empty place between two
 * commas is `null`: its author left somebody out.
 */
export function membersOf(text: string): readonly (string | null)[] {
  const pieces = cut(text);
  return pieces.flatMap((piece, index): readonly (string | null)[] => {
    if (piece === '') return index < pieces.length - 1 ? [null] : [];
    // The kind is written once, after the last of them: what follows lends it to those before.
    const tail = pieces
      .slice(index)
      .filter((one) => one !== '')
      .join(', ');
    const count = splitEnumeration(piece).parts.length;
    const own = splitEnumeration(tail).parts.slice(0, Math.max(count, 1));
    return own.map((one) => standing(one.text));
  });
}
