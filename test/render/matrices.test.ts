import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { renderViews } from '../../src/render/index.js';
import { documentViews } from '../../src/render/view/views.js';
import { BUILT_IN } from './built-in.js';
import { sampleWorkspace } from './sample-workspace.js';

async function workbook(): Promise<ExcelJS.Workbook> {
  const { projects } = await sampleWorkspace();
  const views = projects.flatMap(documentViews).filter(({ kind }) => kind === 'triads');
  const options = { templates: BUILT_IN, version: '1.0.0', formats: ['xlsx'] as const };
  const [file] = await renderViews(views, 'sample', options);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(new Uint8Array(file?.bytes ?? []).buffer);
  return read;
}

const isFilled = (cell: ExcelJS.Cell | undefined) =>
  cell?.fill?.type === 'pattern' && cell.fill.pattern === 'solid';

describe('matrices in XLSX', () => {
  it('have a sheet each, with what the annex has no place for', async () => {
    const { worksheets } = await workbook();
    expect(worksheets.map(({ name }) => name)).toEqual([
      'Триады',
      'Апробация',
      'Мастерские',
      'Совещания',
    ]);
    const seminars = worksheets[3];
    expect(seminars?.getCell('F2').value).toBe('1. Выезд\n2. Мастерские');
    expect(seminars?.getCell('G2').value).toBe('Речной МР: Уклад класса\nг.\u00A0Образцов');
  });

  it('hold «+» where a triad tries a form, and mark the empty cells', async () => {
    const sheet = (await workbook()).getWorksheet('Апробация');
    expect(sheet?.getCell('B2').value).toBe('+');
    expect(sheet?.getCell('B2').alignment.horizontal).toBe('center');
    expect(isFilled(sheet?.getCell('B2'))).toBe(false);
    expect(sheet?.getCell('C2').value).toBeNull();
    expect(isFilled(sheet?.getCell('C2'))).toBe(true);
    expect(sheet?.getCell('C3').value).toBe('+');
  });

  it('stand under two head rows, with a band for each seminar', async () => {
    const sheet = (await workbook()).getWorksheet('Мастерские');
    expect(sheet?.getCell('B1').value).toBe('Инвариантные модули программы воспитания');
    expect(sheet?.getCell('C1').isMerged).toBe(true);
    expect(String(sheet?.getCell('C2').value)).toContain('Школьный');
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:2');
    expect(String(sheet?.getCell('A3').value)).toMatch(/^Совещание №/);
    const row = ['B4', 'C4', 'D4', 'E4', 'F4'].map((at) => sheet?.getCell(at).value);
    expect(row).toEqual(['+', null, null, '+', null]);
  });
});
