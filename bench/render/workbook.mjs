// A workbook of ten thousand rows from a page tree: our writer, which streams, against the same steps
// around exceljs's plain writer, with the same cells, styles and settings. Bundled and run by `../render.mjs`; prints JSON.
import ExcelJS from 'exceljs';
import { pageProfile } from '../../src/render/profile/profiles.ts';
import { finish } from '../../src/render/writers/finish.ts';
import { cellStyles } from '../../src/render/writers/xlsx/cell-style.ts';
import { columnWidth, heightOf } from '../../src/render/writers/xlsx/measures.ts';
import { layOut } from '../../src/render/writers/xlsx/sheet.ts';
import { writeXlsx } from '../../src/render/writers/xlsx/xlsx.ts';

const ROWS = 10_000;
const COLUMNS = [5, 25, 11, 17, 17, 11, 7, 7];
const ROUNDS = 5;
const WORDS =
  'Подготовка и проведение семинара совещания согласно утверждённой концепции, руководители муниципальных органов управления образованием'.split(
    ' ',
  );

const phrase = (row, column) =>
  Array.from({ length: 7 }, (_, at) => WORDS[(row * 7 + column * 3 + at * 5) % WORDS.length]).join(
    ' ',
  );
const textCell = (text) => ({
  colspan: 1,
  rowspan: 1,
  blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }],
});
const dayCell = (iso) => ({
  colspan: 1,
  rowspan: 1,
  blocks: [{ type: 'paragraph', inlines: [{ type: 'day', iso }] }],
});

const head = { kind: 'head', cells: COLUMNS.map((_, column) => textCell(`Столбец ${column + 1}`)) };
const body = Array.from({ length: ROWS }, (_, row) => ({
  kind: 'body',
  cells: COLUMNS.map((_, column) =>
    column < 6
      ? textCell(column === 0 ? String(row + 1) : phrase(row, column))
      : dayCell(`2021-${String((row % 12) + 1).padStart(2, '0')}-15`),
  ),
}));
const table = { type: 'table', columns: COLUMNS, borders: true, rows: [head, ...body] };
const tree = { sections: [{ orientation: 'landscape', name: 'План', blocks: [table] }] };
const profile = pageProfile();
const properties = { title: 'План', project: 'bench', version: '1' };

/** The same workbook, held whole until it is written. */
async function plain() {
  const workbook = new ExcelJS.Workbook();
  const sheet = layOut(tree.sections[0]);
  const styles = cellStyles(profile);
  const page = workbook.addWorksheet('План', { views: [{ state: 'frozen', ySplit: sheet.head }] });
  page.columns = sheet.columns.map((percent) => ({ width: columnWidth(percent) }));
  let number = 0;
  for (const row of sheet.rows()) {
    const line = page.getRow(++number);
    for (const cell of row.cells) {
      const target = line.getCell(cell.column);
      target.value = cell.value;
      target.style = styles.all[styles.of(row.kind, cell) - 1];
    }
    line.height = heightOf(row, sheet.columns, profile);
  }
  page.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: number, column: COLUMNS.length },
  };
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), properties);
}

const cases = { plain, streaming: () => writeXlsx(tree, { profile, properties }) };
const times = { plain: [], streaming: [] };
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, make] of Object.entries(cases)) {
    const begin = performance.now();
    await make();
    if (round > 0) times[name].push(performance.now() - begin);
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
console.log(JSON.stringify({ plain: median(times.plain), streaming: median(times.streaming) }));
