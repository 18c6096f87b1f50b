import { splitEnumeration } from '../../language/russian/enumeration.js';
import { postHead } from '../../language/russian/post-stems.js';
import type { Reference, Target } from '../reference-types.js';
import { type Cursor, textOf } from './cursor.js';

/** Finds who or what a text names. */
type TargetOf = (written: string) => Target;

function isFound({ kind }: Target): boolean {
  return kind !== 'unknown' && kind !== 'ambiguous';
}

const TOGETHER = /^(.+?)(\s+(?:при (?:содействии|участии|поддержке)|совместно с)\s+)(.+)$/u;

/** «Опытная команда при содействии развивающейся команды»: both, where both are known. */
function together(cursor: Cursor, written: string, targetOf: TargetOf): readonly Reference[] {
  const [, first, joint, second] = TOGETHER.exec(written) ?? [];
  if (first === undefined || joint === undefined || second === undefined) return [];
  const later = first.length + joint.length;
  const parts = [
    { text: first, start: 0, end: first.length },
    { text: second, start: later, end: later + second.length },
  ].map(({ text, ...part }) => ({
    place: { ...cursor.place, part },
    text,
    target: targetOf(text),
  }));
  return parts.every(({ target }) => isFound(target)) ? parts : [];
}

/** «ректор», «и.о. начальника», not «методисты». */
const ONE_POST = /^(?:и\.\s?о\.\s|[а-яё-]+(?<![ыи])(?:\s|$))/;

/** «Хлестова И.Ю., ректор института»: what she is, not another one. */
function isPostOf(text: string, before: Reference | undefined): boolean {
  return before?.target.kind === 'person' && ONE_POST.test(text) && postHead(text) !== undefined;
}

/**
 * The members of an enumeration written as one text: «Куратор и руководитель подпроекта»,
 * «руководители органов управления Тарского, Знаменского муниципальных районов». Empty where no
 * member is found, since then the text is more likely one long name.
 */
export function takeApart(cursor: Cursor, targetOf: TargetOf): readonly Reference[] {
  const written = textOf(cursor) ?? '';
  const pair = together(cursor, written, targetOf);
  if (pair.length > 0) return pair;
  const { parts } = splitEnumeration(written, (name) => isFound(targetOf(name)));
  if (parts.length < 2 && parts[0]?.lead === '') return [];
  const references = parts.map(({ text, start, end }) => ({
    place: { ...cursor.place, part: { start, end } },
    text,
    target: targetOf(text),
  }));
  if (!references.some(({ target }) => isFound(target))) return [];
  return references.filter(({ text }, at) => !isPostOf(text, references[at - 1]));
}
