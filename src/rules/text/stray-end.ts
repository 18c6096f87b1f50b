import { unpairedMarks } from './unpaired-marks.js';

/**
 * Where the end of a text that stops with a comma begins to be too much; a closing mark before it that
 * closes nothing goes with it: «руководители школ»,». `undefined` where the text ends as texts do.
 */
export function strayEnd(text: string): number | undefined {
  // Most texts end otherwise, and looking for the end of a long one from its beginning is dear.
  if (!text.trimEnd().endsWith(',')) return undefined;
  const end = text.trimEnd().slice(0, -1).trimEnd().length;
  const isLoose = unpairedMarks(text).some(({ at }) => at === end - 1);
  return isLoose ? end - 1 : end;
}
