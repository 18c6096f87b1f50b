import { foldLetters } from '../../../src/language/russian/letters.js';
import { isMapping } from '../../../src/schema/value-type.js';

/** A text without what its writer may set otherwise: emphasis, spaces, its end, a reference. */
function plain(text: string): string {
  return foldLetters(text)
    .replace(/\{[^{}]*:[^{}]*\}|(?:таблица|рисунок)\s+\d+/g, '#')
    .replace(/[*_]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[.;,:\s]+$/, '')
    .trim();
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Lines of one text are one, however many paragraphs they were. */
function isTexts(value: unknown): value is readonly string[] {
  return isList(value) && value.every((one) => typeof one === 'string');
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
}

/**
 * Where the data of a document differs from what came back, by path.
 *
 * @param leftOut ends of paths that are not looked at: `members.post`
 */
export function differences(
  before: unknown,
  after: unknown,
  leftOut: readonly string[],
  path = '',
): readonly string[] {
  if (leftOut.some((one) => path === one || path.endsWith(`.${one}`))) return [];
  const differ = () => [`${path}: ${show(before)} → ${show(after)}`];
  if (typeof before === 'string' && typeof after === 'string') {
    return plain(before) === plain(after) ? [] : differ();
  }
  if (isTexts(before) && isTexts(after) && before.length !== after.length) {
    return plain(before.join(' ')) === plain(after.join(' ')) ? [] : differ();
  }
  if (isList(before) && isList(after)) {
    if (before.length !== after.length) return differ();
    return before.flatMap((one, at) => differences(one, after[at], leftOut, path));
  }
  if (isMapping(before) && isMapping(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      differences(before[name], after[name], leftOut, path === '' ? name : `${path}.${name}`),
    );
  }
  return before === after ? [] : differ();
}
