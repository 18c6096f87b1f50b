/** A mark whose other half is missing. */
export interface UnpairedMark {
  readonly at: number;
  readonly mark: string;
}

/** Most texts have none of them, and need not be walked through. */
const HALF = /[()«»]/;
const NONE: readonly UnpairedMark[] = [];

/** «1)», «а)», «iv)» at a beginning or after a blank or a sign: a number of a list, not half of a pair. */
const MARKER = /(?:^|[\s;,.:(«])(?:\d{1,3}(?:\.\d{1,3})*|[А-Яа-яёA-Za-z]|[ivxIVX]{1,4})$/;

function unpairedBrackets(text: string): readonly UnpairedMark[] {
  const open: number[] = [];
  const found: UnpairedMark[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    const isMarker = mark === ')' && MARKER.test(text.slice(Math.max(0, index - 12), index));
    if (mark === '(') open.push(index);
    // «(см. п. 1)» closes a pair; without one open, a number before it makes it a list's mark.
    else if (open.length > 0) open.pop();
    else if (!isMarker) found.push({ at: index, mark });
  }
  return [...found, ...open.map((at) => ({ at, mark: '(' }))];
}

/** One closing mark may close two: «Школа «Лидер» is printed so. */
function unpairedQuotes(text: string): readonly UnpairedMark[] {
  let open: number[] = [];
  const found: UnpairedMark[] = [];
  let closedBefore = false;
  for (const { 0: mark, index } of text.matchAll(/[«»]/g)) {
    if (mark === '«') {
      open.push(index);
      continue;
    }
    // «Школа «Лидер» (…)» with its outer mark far behind: closed twice, then once more.
    if (open.length > 0) open = open.length > 1 ? open.slice(0, -1) : [];
    else if (!closedBefore) found.push({ at: index, mark });
    closedBefore = true;
  }
  const lastClosing = text.lastIndexOf('»');
  const unclosed = open.filter((at) => at > lastClosing);
  return [...found, ...unclosed.map((at) => ({ at, mark: '«' }))];
}

/** Brackets and «ёлочки» of a text that lack their other half, in the order of the text. */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
  if (!HALF.test(text)) return NONE;
  const brackets = unpairedBrackets(text);
  // «Лидер" is one pair to its author: such a text is left alone.
  const others = text.match(/["“”„]/g)?.length ?? 0;
  const quotes = others % 2 === 1 ? [] : unpairedQuotes(text);
  return [...brackets, ...quotes].toSorted((a, b) => a.at - b.at);
}
