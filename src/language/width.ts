import { eastAsianWidth } from 'get-east-asian-width';

// Scripts in which one UTF-16 unit is one column: most lines need no segmentation, whose tables
// cost more to load than a small workspace takes to check.
const ONE_COLUMN_EACH =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f–—‘’“”„…№→]*$/;

const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const HAS_WIDTH = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;

/** True for a text of which every UTF-16 unit is a character that is seen, of one column: most lines. */
export function isPlain(text: string): boolean {
  return ONE_COLUMN_EACH.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Terminal columns that a text takes: a letter 1, an East Asian wide character or an emoji 2, a
 * combining mark or a control character 0. Tabs have no width of their own: expand them first.
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return graphemes(text).reduce((total, character) => total + widthOfOne(character), 0);
}

/** The characters as a reader counts them: a letter with its marks, an emoji sequence. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('ru', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function widthOfOne(character: string): number {
  const base = HAS_WIDTH.exec(character)?.[0].codePointAt(0);
  if (base === undefined) return 0;
  return EMOJI.test(character) ? 2 : eastAsianWidth(base);
}
