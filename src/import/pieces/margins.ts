import type { Block } from '../../render/page/page.js';
import { DRAFT_MARK, draftLine } from '../../render/writers/draft.js';
import { type Line, linesOf } from './piece.js';
import { piecesOf } from './pieces.js';

/** «12», «– 3 –», «Страница 2 из 10». */
const PAGE_NUMBER =
  /^[-–—]?\s*(?:(?:страница|стр\.|лист)\s*)?\d{0,4}(?:\s*(?:из|\/)\s*\d{0,4})?\s*[-–—]?$/i;
const [DRAFT_LINE = ''] = draftLine({ errors: 0 }).split(/\d/);

/** True for what pages bear of themselves: their numbers, the mark of a draft. */
export function isDecoration({ text }: Line): boolean {
  return PAGE_NUMBER.test(text) || text === DRAFT_MARK || text.startsWith(DRAFT_LINE);
}

/** The lines of notes below the text. */
export function noteLines(blocks: readonly Block[]): readonly Line[] {
  return piecesOf({ sections: [{ orientation: 'portrait', blocks }] })
    .flatMap(linesOf)
    .map((line) => ({ ...line, origin: { margin: 'note' } }));
}

/** The lines of headers and footers, each text once: first pages and others often say the same. */
export function marginLines(
  blocks: readonly Block[],
  margin: 'header' | 'footer',
): readonly Line[] {
  const said = new Set<string>();
  return piecesOf({ sections: [{ orientation: 'portrait', blocks }] })
    .flatMap(linesOf)
    .filter(({ text }) => text !== '' && !said.has(text) && said.add(text))
    .map((line) => ({ ...line, origin: { margin } }));
}
