import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type Draft, type Leaf, leafOf } from '../draft.js';
import { flatText, joinedText } from '../text/joined-text.js';

/** The projects and programmes that a project serves, by field. */
export type Upstream = Record<
  'national' | 'federal' | 'regional' | 'programmes',
  Draft | undefined
>;

/** A national project named in a row of the federal ones. */
export function isNational(line: Line): boolean {
  return /^[«"]?национальн[а-яё]+ проект/i.test(line.text);
}

/** A row of its own: one name, or one to a line. */
export function readNames(lines: readonly Line[], { ledger }: Context): Draft | undefined {
  if (lines.length === 0) return undefined;
  const text = joinedText(lines);
  const parts = text.split('\n\n');
  if (parts.length === 1) return leafOf(text, lines, ledger);
  ledger.take(lines, 'field');
  const from = lines[0]?.origin;
  return parts.map((part): Leaf => ({ leaf: part, ...(from && { from }) }));
}

const LEVELS = [
  ['national', /национальн[а-яё]+ проект/i],
  ['federal', /федеральн[а-яё]+ проект/i],
  ['regional', /региональн[а-яё]+ проект/i],
] as const;

/** One row for all of them: cut where the next kind of project is named. */
export function readLinks(lines: readonly Line[], { ledger }: Context): Upstream {
  const text = flatText(lines);
  const from = lines[0]?.origin;
  ledger.take(lines, 'field');
  const found = LEVELS.flatMap(([name, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ name, at }];
  }).toSorted((a, b) => a.at - b.at);
  const upstream: Upstream = {
    national: undefined,
    federal: undefined,
    regional: undefined,
    programmes: undefined,
  };
  if (found.length === 0) return { ...upstream, programmes: { leaf: text, ...(from && { from }) } };
  for (const [index, { name, at }] of found.entries()) {
    const part = text.slice(index === 0 ? 0 : at, found[index + 1]?.at);
    const leaf = part
      .trim()
      .replace(/[,;]$|\s+и$/, '')
      .trim();
    upstream[name] = { leaf, words: part, ...(from && { from }) };
  }
  return upstream;
}
