import { nearest } from '../language/russian/nearest.js';

/** The known name closest to one that was not understood; short names may differ by one letter. */
export function hintFor(name: string, known: Iterable<string>): { readonly nearest?: string } {
  const like = nearest(name, known, name.length <= 2 ? 1 : undefined);
  return like === undefined ? {} : { nearest: like };
}
