import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richMarkup } from '../../../src/render/form/rich-text.js';
import { readMarkup } from '../../../src/render/markup/markup.js';

describe('light Markdown', () => {
  it.each([
    ['одна строка\nи вторая', '<p>одна строка и вторая</p>'],
    ['первый\n\nвторой', '<p>первый</p><p>второй</p>'],
    ['это **жирно**, *косо* и _косо_', '<p>это <b>жирно</b>, <i>косо</i> и <i>косо</i></p>'],
    ['« 18 » _____ 2021 г.', '<p>« 18 » _____ 2021 г.</p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['a_b_c', '<p>a_b_c</p>'],
    ['- а\n- б', '<ul><li><p>а</p></li><li><p>б</p></li></ul>'],
    ['Вот:\n1. а\n2) б', '<p>Вот:</p><ol><li><p>а</p></li><li><p>б</p></li></ol>'],
    ['3. а', '<ol start="3"><li><p>а</p></li></ol>'],
    [
      '1. а\n   - б\n   - в\n2. г',
      '<ol><li><p>а</p><ul><li><p>б</p></li><li><p>в</p></li></ul></li><li><p>г</p></li></ol>',
    ],
    ['<b> & "x"', '<p>&lt;b&gt; &amp; &quot;x&quot;</p>'],
    ['', ''],
  ])('%j', (text, markup) => {
    expect(richMarkup(text)).toBe(markup);
  });

  it('makes sound markup of any text', () => {
    const piece = fc.constantFrom(
      'а',
      '**',
      '*',
      '_',
      '\n',
      '  ',
      '- ',
      '1. ',
      '<',
      '&',
      '\n\n',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        readMarkup(richMarkup(pieces.join('')), 'text');
      }),
    );
  });
});
