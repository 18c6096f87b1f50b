import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../../src/import/zip/read-parts.js';
import { inspectLetterhead, isLetterheadPart } from '../../../src/render/letterhead/inspect.js';
import { marksIn } from '../../../src/render/letterhead/marks.js';
import { type Blank, blankOf } from './blank.js';

async function inspect(blank: Blank) {
  const bytes = await blankOf(blank);
  const decoder = new TextDecoder();
  const parts = [...readParts(bytes, isLetterheadPart)];
  return inspectLetterhead(
    bytes,
    new Map(parts.map(([name, part]) => [name, decoder.decode(part)])),
  );
}

const problemsOf = async (blank: Blank) => {
  const inspected = await inspect(blank);
  return 'problems' in inspected ? inspected.problems : [];
};

describe('a letterhead', () => {
  it('is understood: its marks, page, type and ordinary style', async () => {
    const page = {
      page: { margin: { top: 1500, right: 700, bottom: 1300, left: 1600, gutter: 100 } },
    };
    const lines = ['Исх. № 1', '{{title}}', ['{{', ' bo', 'dy }}'], 'Исполнитель {{name}}'];
    const inspected = await inspect({ lines, header: '{{project}}', size: 13, page });
    expect(inspected).toMatchObject({
      letterhead: {
        blocks: ['body', 'title'],
        page: { width: 11906, height: 16838, left: 1700, right: 700, top: 1500, bottom: 1300 },
        fontSize: 13,
        baseStyle: 'Normal',
      },
    });
  });

  it('may be landscape: its page is told upright', async () => {
    const page = {
      page: { size: { width: 11906, height: 16838, orientation: 'landscape' } },
    } as const;
    expect(await inspect({ lines: ['{{body}}'], page })).toMatchObject({
      letterhead: { page: { width: 11906, height: 16838 } },
    });
  });

  it.each<[string, Blank, object[]]>([
    ['without a place for the text', { lines: ['Бланк'] }, [{ code: 'no-body' }]],
    [
      'with marks nobody knows',
      { lines: ['{{bodi}}', '{{подпись}}', '{{body}}'] },
      [
        { code: 'unknown-mark', mark: 'bodi', nearest: 'body' },
        { code: 'unknown-mark', mark: 'подпись' },
      ],
    ],
    [
      'with an unknown mark in its header',
      { lines: ['{{body}}'], header: '{{tilte}}' },
      [{ code: 'unknown-mark', mark: 'tilte', nearest: 'title' }],
    ],
    [
      'with a mark twice',
      { lines: ['{{body}}', '{{stamp}}', '{{stamp}}'] },
      [{ code: 'twice', mark: 'stamp' }],
    ],
    [
      'with a block in the middle of a line',
      { lines: ['Текст: {{body}}'] },
      [{ code: 'not-alone', mark: 'body' }],
    ],
    [
      'with the text in its header',
      { lines: ['Бланк'], header: '{{body}}' },
      [{ code: 'body-misplaced', mark: 'body' }],
    ],
    [
      'with the text in a table',
      {
        lines: [],
        table: new Table({
          rows: [
            new TableRow({ children: [new TableCell({ children: [new Paragraph('{{body}}')] })] }),
          ],
        }),
      },
      [{ code: 'body-misplaced', mark: 'body' }],
    ],
  ])('%s cannot serve', async (_, blank, expected) => {
    expect(await problemsOf(blank)).toMatchObject(expected);
  });

  it('that is no Word document cannot serve', () => {
    const of = (parts: ReadonlyMap<string, string>) => inspectLetterhead(new Uint8Array(), parts);
    expect(of(new Map())).toEqual({ problems: [{ code: 'not-word' }] });
    const hostile = '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>';
    expect(of(new Map([['word/document.xml', hostile]]))).toEqual({
      problems: [{ code: 'doctype' }],
    });
  });
});

describe('marks', () => {
  it('are read as a whole, however Word cut them, also in a text box within a paragraph', () => {
    const box =
      '<w:p><w:r><w:t>{{na</w:t></w:r><w:r><w:t xml:space="preserve">me}} </w:t></w:r></w:p>';
    const xml = `<w:p w:rsidR="1"><w:r><w:pict>${box}</w:pict><w:t>{{body}}</w:t></w:r></w:p><w:p/>`;
    expect(marksIn(xml)).toMatchObject([
      { name: 'name', isAlone: true },
      { name: 'body', isAlone: false },
    ]);
  });

  it('are not what merely looks like one', () => {
    expect(marksIn('<w:p><w:r><w:t>{body} }} {{ {{</w:t></w:r></w:p>')).toEqual([]);
  });
});
