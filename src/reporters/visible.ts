import { isPlain } from '../language/width.js';

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

// Zero-width joiners and tag characters stay: emoji are made with them.
// The two that are no characters have no place in XML.
const HIDDEN = /(?![\u200d\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * A text of a file as it may safely be shown: control characters (ESC is ␛), direction marks,
 * zero-width and soft-hyphen characters are made visible, so that no text can command the
 * terminal or hide what it says. Line breaks are made visible too: split before.
 */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replace(HIDDEN, picture);
}

/** The same on one line: line breaks with their indentation become single spaces. */
export function visibleLine(text: string): string {
  return visible(text.trim().replace(/\s*[\r\n]+\s*/g, ' '));
}
