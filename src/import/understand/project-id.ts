import { foldLetters } from '../../language/russian/letters.js';
import type { Part } from '../recognise/parts.js';
import { unquoted } from './passport/heading.js';
import { type ReadParts, textOf } from './read-parts.js';
import { idOf } from './text/transliterate.js';
import type { Surroundings } from './understand.js';

/** «в рамках регионального подпроекта «Школа руководителя»». */
const WITHIN = /(?:в\s+рамках|проекта)\s[^«"„]*([«"„].+[»"”])/is;

function namedWithin(parts: readonly Part[]): string | undefined {
  for (const piece of parts.flatMap(({ pieces }) => pieces)) {
    const name = piece.kind === 'line' ? WITHIN.exec(piece.text)?.[1] : undefined;
    if (name !== undefined) return unquoted(name);
  }
  return undefined;
}

/**
 * The id of the project that a file is about: that of the workspace's project of the same name, else
 * one made of the name; of the file's own name where no project is named.
 */
export function projectId(
  { parts, passport }: ReadParts,
  { projects }: Surroundings,
  fileName: string,
): string {
  const title = passport?.title ?? namedWithin(parts.map(({ part }) => part));
  const short = textOf(passport?.fields, 'short');
  const names = [title, short].flatMap((name) => (name === undefined ? [] : [foldLetters(name)]));
  const known = projects.find((one) => one.names.some((name) => names.includes(foldLetters(name))));
  if (known !== undefined) return known.id;
  return idOf(short ?? title ?? fileName.replace(/\.[^.]+$/, ''), 'project');
}
