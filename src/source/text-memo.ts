import { ownText } from './own-text.js';

/**
 * Gives what is known of a text, or computes it: of the text as its own, so that what is remembered keeps no
 * file alive. The answer is shared and must not be changed.
 */
export type TextMemo<T> = (text: string, compute: (own: string) => T) => T;

/**
 * Remembers what was computed of texts: the same few stand in thousands of documents.
 *
 * @param most texts remembered; one more, and all are forgotten
 */
export function createTextMemo<T>(most: number): TextMemo<T> {
  const known = new Map<string, { readonly value: T }>();
  return (text, compute) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const own = ownText(text);
    const value = compute(own);
    if (known.size >= most) known.clear();
    known.set(own, { value });
    return value;
  };
}
