import type { ShapeProblem } from '../../schema/problem.js';
import { isMapping } from '../../schema/value-type.js';
import { spanOf } from '../../source/locate.js';
import type { SourceFile } from '../../source/source-file.js';
import { valueAt } from '../value-at.js';

/** The name of a field that is none, with nothing after it: what a comma inside braces leaves. */
function pieceIn({ code, path }: ShapeProblem, source: SourceFile): string | undefined {
  const key = path.at(-1);
  if (code !== 'unknown-field' || typeof key !== 'string') return undefined;
  if (valueAt({ source, path }) !== null) return undefined;
  const { end } = spanOf({ source, path, side: 'key' });
  // Outside braces a colon must follow every key.
  return /^\s*[,}]/.test(source.text.slice(end)) ? key : undefined;
}

/** The field that a piece was cut from, and its text with all that stands after it to the next field. */
function wholeOf({ path }: ShapeProblem, piece: string, source: SourceFile) {
  const mapping = valueAt({ source, path: path.slice(0, -1) });
  const entries = isMapping(mapping) ? Object.entries(mapping) : [];
  const at = entries.findIndex(([key]) => key === piece);
  const [field = '', first] = entries[at - 1] ?? [];
  const rest = entries.slice(at);
  const stop = rest.findIndex(([, value]) => value !== null);
  const pieces = (stop < 0 ? rest : rest.slice(0, stop)).map(([key]) => key);
  const isText = typeof first === 'string' || typeof first === 'number';
  return { field, text: isText ? [String(first), ...pieces].join(', ') : null };
}

/**
 * The same problems, but one for each text that a comma inside braces split: of «{text: Создать банк,
 * провести отбор}» it says the text as it was meant.
 */
export function withSplitTexts(
  problems: readonly ShapeProblem[],
  source: SourceFile,
): readonly ShapeProblem[] {
  const told = new Set<string>();
  return problems.flatMap((problem): readonly ShapeProblem[] => {
    const piece = pieceIn(problem, source);
    if (piece === undefined) return [problem];
    const { path, side } = problem;
    const { field, text } = wholeOf(problem, piece, source);
    const parent = path.slice(0, -1).join('/');
    told.add(`${parent}/${piece}`);
    // What follows another piece was told with it.
    if (told.has(`${parent}/${field}`)) return [];
    const args = { field, title: '', rest: piece, text };
    return [{ code: 'comma-in-text', path, side, args }];
  });
}
