import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/render/markup/markup.js';
import type { Block, PageDocument } from '../../../src/render/page/page.js';
import { problemOf } from '../problem-of.js';

const read = (markup: string): PageDocument => readMarkup(markup, 'form.hbs');

function blocks(markup: string): readonly Block[] {
  return read(markup).sections.flatMap((section) => section.blocks);
}

describe('markup → page tree', () => {
  it('joins and trims inline text, keeps non-breaking spaces and marks', () => {
    expect(blocks('<p>\n  № 1 <b>и  <i>два</i></b> <br>\n три&nbsp;</p>')).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: '№ 1 ' },
          { type: 'text', text: 'и ', bold: true },
          { type: 'text', text: 'два', bold: true, italic: true },
          { type: 'break' },
          { type: 'text', text: 'три\u00A0' },
        ],
      },
    ]);
  });

  it('makes paragraphs of inline content between blocks of a cell', () => {
    const [table] = blocks(
      '<table columns="100"><tr><td>Команды:<ol start="2"><li>первая</li></ol></td></tr></table>',
    );
    expect(table).toMatchObject({
      rows: [{ cells: [{ blocks: [{ type: 'paragraph' }, { type: 'list', start: 2 }] }] }],
    });
  });

  it('numbers rows within their table, nested tables on their own', () => {
    const row = (inner: string) => `<tr><td><number/></td><td>${inner}</td></tr>`;
    const table = (rows: string) => `<table columns="10 90">${rows}</table>`;
    const [outer] = blocks(table(row(table(row('x') + row('y'))) + row('z')));
    const firstCells = outer?.type === 'table' ? outer.rows.map((r) => r.cells[0]) : [];
    expect(firstCells).toMatchObject([
      { blocks: [{ inlines: [{ text: '1' }] }] },
      { blocks: [{ inlines: [{ text: '2' }] }] },
    ]);
  });

  it('reads pages with orientation and margins, captions numbered through all of them', () => {
    const page = (attributes: string) => `<page ${attributes}><caption>Имя</caption></page>`;
    const document = read(page('orientation="landscape"') + page('margins="20 10 20 30"'));
    expect(document.sections).toMatchObject([
      { orientation: 'landscape', blocks: [{ number: '1' }] },
      {
        orientation: 'portrait',
        margins: { top: 20, right: 10, bottom: 20, left: 30 },
        blocks: [{ number: '2' }],
      },
    ]);
  });

  it('takes a caption’s own number and word, others count on from it', () => {
    const own = '<caption number="7" label="Матрица">Имя</caption><caption/>';
    const { sections } = read(own.replace('<caption/>', '<caption></caption>'));
    expect(sections[0]?.blocks).toMatchObject([
      { label: 'Матрица', number: '7' },
      { label: 'Таблица', number: '8' },
    ]);
  });

  it('reads pictures, shaded cells, small tables, roles and dates of signatures', () => {
    const table = '<table columns="100" size="small"><tr><td shade="light"></td></tr></table>';
    const signed =
      '<signatures><signature role="МЕНТОР" post="Директор" name="И.И. Ясень" date=""/></signatures>';
    const { sections } = read(`<img src="a.png" alt="Цикл">${table}${signed}`);
    expect(sections[0]?.blocks).toMatchObject([
      { type: 'picture', path: 'a.png', alt: 'Цикл' },
      { type: 'table', small: true, rows: [{ cells: [{ shade: true }] }] },
      { people: [{ role: 'МЕНТОР', post: 'Директор', name: 'И.И. Ясень' }] },
    ]);
  });

  it('lets a band and spans fill the declared columns', () => {
    const rows = '<band>I</band><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>';
    expect(blocks(`<table columns="50 50">${rows}</table>`)).toMatchObject([
      { rows: [{ kind: 'band', cells: [{ colspan: 2 }] }, {}, {}] },
    ]);
  });
});

describe('markup mistakes have a place', () => {
  const cases: [string, string, object][] = [
    [
      'unknown element',
      '<p>а</p>\n <tabel>',
      { code: 'unknown-element', line: 2, column: 2, nearest: 'table' },
    ],
    [
      'unknown attribute',
      '<table columns="100" colums="1">',
      { code: 'unknown-attribute', nearest: 'columns' },
    ],
    ['missing attribute', '<table>', { code: 'missing-attribute' }],
    [
      'wrong nesting',
      '<p>а</p>\n<table columns="100"><p>б</p>',
      { code: 'misplaced', line: 2, column: 22 },
    ],
    ['text outside blocks', '<ol>\n  слово</ol>', { code: 'misplaced-text', line: 2, column: 3 }],
    ['unclosed', '<p>а</p>\n<p><b>б', { code: 'unclosed', line: 2, column: 4 }],
    [
      'crossed',
      '<p><b>а</p>',
      { code: 'unexpected-close', column: 8, args: { name: 'p', expected: 'b' } },
    ],
    ['stray close', '</p>', { code: 'unexpected-close', args: { expected: '' } }],
    ['stray angle', '<p>1 < 2</p>', { code: 'bad-tag', column: 6 }],
    ['attribute without quotes', '<p align=left>', { code: 'bad-tag' }],
    ['bare ampersand', '<p>Рога & копыта</p>', { code: 'bad-entity', column: 9 }],
    ['entity not known', '<p>&copy;</p>', { code: 'bad-entity' }],
    ['bad choice', '<p align="middle">а</p>', { code: 'bad-value' }],
    ['bad widths', '<table columns="50 60"><tr><td/><td/></tr></table>', { code: 'bad-value' }],
    ['day that is not', '<p><day value="2021-02-30"/></p>', { code: 'bad-value' }],
    [
      'cells too few',
      '<table columns="50 50">\n<tr><td>а</td></tr></table>',
      { code: 'column-count', line: 2 },
    ],
    [
      'span past the end',
      '<table columns="100"><tr><td rowspan="3">а</td></tr></table>',
      { code: 'row-count' },
    ],
    ['no rows', '<table columns="100"></table>', { code: 'no-rows' }],
    [
      'head below',
      '<table columns="100"><tr><td/></tr><thead><tr><th/></tr></thead></table>',
      { code: 'late-head' },
    ],
    ['page beside blocks', '<p>а</p><page></page>', { code: 'misplaced' }],
    ['endless nesting', '<ul><li>'.repeat(40), { code: 'too-deep' }],
    ['comment without end', '<!-- а', { code: 'bad-tag' }],
  ];
  it.each(cases)('%s', (_, markup, expected) => {
    expect(problemOf(() => read(markup))).toMatchObject({ file: 'form.hbs', ...expected });
  });
});
