import stringWidth from 'string-width';

// Scripts in which one UTF-16 unit is one column: most lines need no segmentation.
const ONE_COLUMN_EACH =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f–—‘’“”„…№]*$/;
const segmenter = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/**
 * Terminal columns that a text takes: a letter 1, an East Asian wide character or an emoji 2, a
 * combining mark or a control character 0. Tabs have no width of their own: expand them first.
 */
export function displayWidth(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);
}

/** The characters as a reader counts them: a letter with its marks, an emoji sequence. */
export function graphemes(text: string): string[] {
  if (ONE_COLUMN_EACH.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
