/** Texts made to break a document, by what they try. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  markup: '<w:p>&amp;</w:t>]]><!-- x --><script>alert(1)</script>&#0;&nope;',
  template: '{{title}} {{{labels}}} {{> row}} {{#each}} {table:nowhere} #{x}',
  formula: '=HYPERLINK(1)+cmd|/C calc!A0',
  at: '@SUM(1)',
  control: 'a\u0000b\u0001c\u0008d\u000Be\u001Ff\u007Fg\uFFFEh\uFFFF',
  surrogates: 'a\uD800b\uDC00c\uDBFF',
  rightToLeft: '\u202Eabc \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627\u2067x',
  emoji: '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u{1F1F7}\u{1F1FA}\u{1F44D}\u{1F3FD}',
  combining: `e${'\u0301\u0489'.repeat(40)}`,
  endless: 'Ы'.repeat(300),
  markdown: '**a *b _c** ~~ 1. x\n- y\n\n\n   - z\n# h\n| t |',
  blanks: ' \t a\r\nb\u2028c\u2029d\u0085e\u00A0 ',
  marks: 'a_b*c`d\\e%s%n"\'«„“»<>&',
  path: '../../etc/passwd\u0000.png',
};
