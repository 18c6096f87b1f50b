import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../src/render/markup/markup.js';
import { pageProfile } from '../../../../src/render/profile/profiles.js';
import { sheetNames } from '../../../../src/render/writers/xlsx/sheet-names.js';
import { writeXlsx, type XlsxOptions } from '../../../../src/render/writers/xlsx/xlsx.js';

const OPTIONS: XlsxOptions = {
  profile: pageProfile(),
  properties: { title: 'План', project: 'sample', version: '1.0.0' },
};
const MARKUP = `<page name="План"><h1>ПЛАН</h1><table columns="10 60 30">
  <thead><tr><th>№</th><th>Имя</th><th>Начало</th></tr></thead><band>1 этап</band>
  <tr><td>1.10</td><td>=HYPERLINK("x")</td><td><day value="2021-06-05"/></td></tr>
  <tr><td>2</td><td><ol><li>а</li><li>б</li></ol></td><td></td></tr></table></page>`;

async function sheet(options = OPTIONS, markup = MARKUP): Promise<ExcelJS.Worksheet> {
  const bytes = await writeXlsx(readMarkup(markup, 'form.hbs'), options);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [first] = workbook.worksheets;
  if (!first) throw new Error('no sheet');
  return first;
}

describe('XLSX', () => {
  it('writes texts as texts and days as dates', async () => {
    const page = await sheet();
    expect(page.name).toBe('План');
    expect(page.getCell('A4').value).toBe('1.10');
    expect(page.getCell('B4').value).toBe('=HYPERLINK("x")');
    expect(page.getCell('C4').value).toEqual(new Date('2021-06-05T00:00:00Z'));
    expect(page.getCell('C4').numFmt).toBe('dd.mm.yyyy');
    expect(page.getCell('B5').value).toBe('1. а\n2. б');
  });

  it('holds no formula and no link', async () => {
    const files = unzipSync(await writeXlsx(readMarkup(MARKUP, 'form.hbs'), OPTIONS));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('hyperlink');
  });

  it('freezes the head, filters the table, prints one page wide', async () => {
    const page = await sheet();
    expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(page.autoFilter).toBe('A2:C5');
    expect(page.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0, printTitlesRow: '2:2' });
    expect(page.getCell('B4').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  });

  it('merges titles but never a band: a table with merged cells cannot be sorted', async () => {
    const page = await sheet();
    expect(page.getCell('B1').isMerged).toBe(true);
    expect(page.getCell('B3').isMerged).toBe(false);
    expect(page.getCell('A3').value).toBe('1 этап');
  });

  it('lets the text of a band run on: no line crosses it', async () => {
    const page = await sheet();
    expect(page.getCell('A3').border).toMatchObject({ left: { style: 'thin' } });
    expect(page.getCell('A3').border.right).toBeUndefined();
    expect(page.getCell('B3').border.left).toBeUndefined();
    expect(page.getCell('C3').border).toMatchObject({ right: { style: 'thin' } });
  });

  it('wraps a band longer than the table: run on, it would shrink the whole sheet in print', async () => {
    const name = 'Определение условий, необходимых для реализации проекта '.repeat(6).trim();
    const page = await sheet(OPTIONS, MARKUP.replace('1 этап', name));
    expect(page.getCell('A3').value).toBe(name);
    expect(page.getCell('C3').isMerged).toBe(true);
    expect(page.getCell('A3').alignment).toMatchObject({ wrapText: true });
    expect(page.getRow(3).height).toBeGreaterThan(2 * 12);
    expect((await sheet()).getCell('A3').alignment).not.toMatchObject({ wrapText: true });
  });

  it('numbers pages from the second and names a table that has no title', async () => {
    const titled = await sheet();
    expect(titled.headerFooter).toMatchObject({ differentFirst: true });
    expect(titled.headerFooter.firstHeader ?? '').not.toContain('&P');
    expect(titled.headerFooter.oddHeader).not.toContain('&A');
    const untitled = await sheet(OPTIONS, MARKUP.replace('<h1>ПЛАН</h1>', ''));
    expect(untitled.headerFooter.firstHeader).toContain('&A');
  });

  it('makes a row as high as its words need, measured by the type of the workbook', async () => {
    const cell = 'руководители муниципальных органов управления образованием '.repeat(3);
    const page = await sheet(OPTIONS, MARKUP.replace('1.10', cell));
    // 15 letters of 6 points: most lines hold one word.
    const lines = page.getRow(4).height / (12 * 1.3);
    expect(lines).toBeGreaterThanOrEqual(13);
    expect(lines).toBeLessThanOrEqual(18);
    const files = unzipSync(await writeXlsx(readMarkup(MARKUP, 'form.hbs'), OPTIONS));
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).not.toContain('Calibri');
  });

  it('marks a draft', async () => {
    const page = await sheet({ ...OPTIONS, draft: { errors: 2 } });
    expect(page.headerFooter.oddHeader).toContain('ПРОЕКТ');
    expect(page.headerFooter.oddFooter).toContain('Ошибок в исходных данных: 2');
  });

  it('says where a text did not fit into a cell', async () => {
    const page = await sheet(
      OPTIONS,
      `<table columns="100"><tr><td>${'ж'.repeat(40_000)}</td></tr></table>`,
    );
    const text = String(page.getCell('A1').value);
    expect(text).toHaveLength(32_767);
    expect(text).toContain('текст сокращён');
  });

  it('gives sheets names that Excel takes', () => {
    expect(sheetNames(['План: 2021/2022', 'я'.repeat(40), 'Я'.repeat(40), undefined])).toEqual([
      'План  2021 2022',
      'я'.repeat(31),
      `${'Я'.repeat(29)} 2`,
      'Лист 4',
    ]);
  });
});
