import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/import/word/read-word.js';
import { plainLines } from '../../../src/render/writers/plain.js';
import { level, li, type Parts, p, tbl, tc, tr, wordFile } from './word-file.js';

function read(parts: Parts) {
  return readWord(wordFile(parts));
}

function lines(body: string, more: Partial<Parts> = {}): readonly string[] {
  return plainLines(read({ body, ...more }).page.sections[0]?.blocks ?? []);
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('paragraphs', () => {
  it('puts runs of one look together and keeps bold and italic apart', () => {
    const body = `<w:p>${run('Срок')}${run('и')} ${run('важно', '<w:b/>')}${run('нет', '<w:b w:val="0"/>')}</w:p>`;
    const [block] = read({ body }).page.sections[0]?.blocks ?? [];
    expect(block).toEqual({
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'Сроки' },
        { type: 'text', text: 'важно', bold: true },
        { type: 'text', text: 'нет' },
      ],
    });
  });

  it('keeps insertions, drops deletions, joins paragraphs whose end was deleted', () => {
    const body =
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('до 1 ')}<w:del w:id="2"><w:r><w:delText>мая</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:ins w:id="3">${run('июня')}</w:ins></w:p>`;
    expect(lines(body)).toEqual(['до 1 июня']);
  });

  it('reads results of fields, links, content controls; not the code of fields', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      `<w:p>${field}<w:fldSimple w:instr="DATE">${run(' мая ')}</w:fldSimple>` +
      `<w:hyperlink r:id="x">${run('сайт')}</w:hyperlink></w:p>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('поле')}</w:sdtContent></w:sdt>`;
    expect(lines(body)).toEqual(['7 мая сайт', 'поле']);
  });

  it('reads tabs, breaks, page breaks; leaves hidden text out', () => {
    const body =
      `<w:p>${run('а')}<w:r><w:tab/></w:r>${run('б')}<w:r><w:br/></w:r>${run('в')}${run('тайна', '<w:vanish/>')}</w:p>` +
      `<w:p><w:r><w:br w:type="page"/></w:r>${run('г')}</w:p>`;
    expect(lines(body)).toEqual(['а\tб', 'в', 'г']);
    expect(read({ body }).page.sections[0]?.blocks[1]?.type).toBe('pageBreak');
  });

  it('puts a text box before its paragraph, once, and names pictures', () => {
    const box = `<w:txbxContent>${p('УТВЕРЖДАЮ')}</w:txbxContent>`;
    const body =
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('ПАСПОРТ')}</w:p>` +
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr name="Рисунок 1" descr="Схема"/><a:graphic><a:blip r:embed="rId3"/></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    expect(lines(body)).toEqual(['УТВЕРЖДАЮ', 'ПАСПОРТ', '[Схема]', '']);
    expect(read({ body }).page.sections[0]?.blocks[2]).toMatchObject({
      path: 'word/media/image1.png',
    });
  });

  it('takes headings, looks and lists from styles and what those are based on', () => {
    const styles =
      '<w:style w:styleId="Base"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:styleId="Own"><w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>';
    const [block] =
      read({ body: p('Раздел', '<w:pStyle w:val="Own"/>'), styles }).page.sections[0]?.blocks ?? [];
    expect(block).toMatchObject({ type: 'heading', level: 2, inlines: [{ bold: true }] });
  });

  it('reads headers and footnotes apart and names what it passes over', () => {
    const { headers, notes, passedOver } = read({
      body: '<w:p><w:r><w:unheardOf/></w:r></w:p>',
      header: p('Шапка'),
      footnotes: `<w:footnote>${p('Сноска')}</w:footnote>`,
    });
    expect([plainLines(headers), plainLines(notes)]).toEqual([['Шапка'], ['Сноска']]);
    expect([...passedOver]).toEqual([['w:unheardOf', 1]]);
  });
});

describe('lists', () => {
  const abstract = (id: number, levels: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const num = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

  it('makes the labels of all levels, Russian letters and Roman numbers among them', () => {
    const numbering =
      abstract(
        1,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2)') +
          level(2, 'russianLower', '%3)'),
      ) + num(1, 1);
    const body =
      li('А', 1) + li('Б', 1, 1) + li('В', 1, 2) + li('Г', 1, 2) + li('Д', 1) + li('Е', 1, 1);
    expect(lines(body, { numbering })).toEqual([
      'I. А',
      '   I.1) Б',
      '      а) В',
      '      б) Г',
      'II. Д',
      '   II.1) Е',
    ]);
  });

  it('goes on over lists of one definition and begins anew where a list says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering =
      abstract(1, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, restart);
    const body = li('а', 1) + p('между') + li('б', 2) + p('между') + li('в', 3);
    expect(lines(body, { numbering })).toEqual(['1. а', 'между', '2. б', 'между', '1. в']);
  });

  it('shows the number of an automatic «№» column', () => {
    const numbering = abstract(1, level(0, 'decimal', '%1')) + num(1, 1);
    const row = (text: string) => tr([tc(li('', 1)), tc(text)]);
    expect(lines(tbl([row('а'), row('б')]), { numbering })).toEqual(['1 | а', '2 | б']);
  });
});

describe('tables', () => {
  it('reads spans, merges without a value, columns left out before a row', () => {
    const body = tbl([
      tr([tc('Общая', '<w:gridSpan w:val="3"/>')]),
      tr([tc('1', '<w:vMerge w:val="restart"/>'), tc('а'), tc('б')], '<w:tblHeader/>'),
      tr([tc('', '<w:vMerge/>'), tc('в'), tc('г')]),
      tr([tc('д'), tc('е')], '<w:gridBefore w:val="1"/>'),
    ]);
    const [table] = read({ body }).page.sections[0]?.blocks ?? [];
    expect(table).toMatchObject({
      type: 'table',
      rows: [
        { kind: 'band', cells: [{ colspan: 3 }] },
        { kind: 'body', cells: [{ rowspan: 2 }, {}, {}] },
        { kind: 'body', cells: [{}, {}] },
        { kind: 'body', cells: [{ blocks: [] }, {}, {}] },
      ],
    });
  });

  it('reads nested tables and leaves deleted rows out', () => {
    const body = tbl([
      tr([tc('а'), tc(tbl([tr([tc('1'), tc('2')])]) + p(''))]),
      tr([tc('нет')], '<w:del w:id="1"/>'),
    ]);
    expect(lines(body)).toEqual(['а | 1 ¦ 2 / ']);
  });
});
