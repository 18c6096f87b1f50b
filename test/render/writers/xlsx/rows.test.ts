import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell, Row, Table } from '../../../../src/render/page/page.js';
import { pageProfile } from '../../../../src/render/profile/profiles.js';
import { isContentPart } from '../../../../src/render/provenance/content-parts.js';
import {
  CUSTOM_PART,
  readProperties,
} from '../../../../src/render/provenance/custom-properties.js';
import { contentHashes } from '../../../../src/render/provenance/file-properties.js';
import { columnName, heldText } from '../../../../src/render/writers/xlsx/cells.js';
import { writeXlsx } from '../../../../src/render/writers/xlsx/xlsx.js';

const OPTIONS = {
  profile: pageProfile(),
  properties: { title: 'План', project: 'sample', version: '1.0.0' },
};

function cell(text: string, { colspan = 1, rowspan = 1 } = {}): Cell {
  return { colspan, rowspan, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }] };
}

function table(rows: readonly (readonly Cell[])[], columns = 3): Table {
  const width = 100 / columns;
  return {
    type: 'table',
    columns: Array.from({ length: columns }, () => width),
    borders: true,
    rows: rows.map((cells): Row => ({ kind: 'body', cells })),
  };
}

function written(...tables: readonly Table[]): Promise<Uint8Array> {
  const sections = tables.map((one) => ({ orientation: 'landscape' as const, blocks: [one] }));
  return writeXlsx({ sections }, OPTIONS);
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

describe('Rows of a workbook', () => {
  it('hold every text as it is', async () => {
    const texts = [
      '<b>&amp;</b>',
      ' край ',
      'две\nстроки',
      '"кавычки"',
      "'",
      '_x0041_ &#10;',
      '🙂',
    ];
    const workbook = await opened(await written(table(texts.map((text) => [cell(text)]))));
    const [page] = workbook.worksheets;
    expect(texts.map((_, index) => page?.getCell(index + 1, 1).value)).toEqual(texts);
  });

  it('merge cells across and down and give each place its borders', async () => {
    const rows = [
      [cell('а', { colspan: 2, rowspan: 2 }), cell('б')],
      [cell('в')],
      [cell('г'), cell('д'), cell('е')],
    ];
    const workbook = await opened(await written(table(rows)));
    const [page] = workbook.worksheets;
    expect(page?.getCell('B2').master.address).toBe('A1');
    expect(page?.getCell('C2').value).toBe('в');
    expect(page?.getCell('B2').border.bottom?.style).toBe('thin');
    expect(page?.getCell('C3').value).toBe('е');
  });

  it('come whole where there are more than are handed on at a time', async () => {
    const many = Array.from({ length: 1201 }, (_, index) => [cell(`строка ${index}`)]);
    const workbook = await opened(await written(table(many, 1)));
    const [page] = workbook.worksheets;
    expect(page?.rowCount).toBe(1201);
    expect(page?.getCell('A1201').value).toBe('строка 1200');
  });

  it('say the same to whoever reads the file as was noted when it was written', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('а\u00ADб', ' \n ', '‑'));
    const row = fc.array(
      text.map((one) => cell(one)),
      { minLength: 3, maxLength: 3 },
    );
    const one = fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => table(rows));
    await fc.assert(
      fc.asyncProperty(one, one, async (first, second) => {
        const files = new Map(Object.entries(unzipSync(await written(first, second))));
        const parts = new Map([...files].filter(([name]) => isContentPart(name)));
        const noted = readProperties(strFromU8(files.get(CUSTOM_PART) ?? new Uint8Array()));
        const { content, text: said } = contentHashes(parts);
        expect([noted.get('content'), noted.get('text')]).toEqual([content, said]);
      }),
      { numRuns: 40 },
    );
  });

  it('count days as Excel does and name columns past Z', () => {
    expect(heldText(new Date('2021-06-05T00:00:00Z'))).toBe('44352');
    expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual('A Z AA AZ BA ZZ AAA'.split(' '));
  });
});
