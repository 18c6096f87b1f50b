import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { vocabulary } from '../vocabulary.js';

async function workbook(rows: readonly (readonly (string | Date | null)[])[], merged?: string) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('План');
  for (const row of rows) sheet.addRow([...row]);
  if (merged !== undefined) sheet.mergeCells(merged);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const HEADS = ['№', 'Мероприятие', 'Срок', 'Результат', 'Ответственный'];

describe('an Excel workbook', () => {
  it('with a plan of events becomes one, days and merged bands among its cells', async () => {
    const bytes = await workbook(
      [
        ['План мероприятий муниципального проекта «Сильная школа»'],
        HEADS,
        ['1 этап. Подготовительный'],
        ['1.', 'Отбор команд', new Date(Date.UTC(2023, 8, 15)), 'Список', 'Отдел образования'],
        ['2.', 'Договоры', 'октябрь 2023', 'Договоры', 'Отдел образования'],
      ],
      'A3:E3',
    );
    const { documents, coverage } = await importFile(bytes, 'a.xlsx', vocabulary, NOTHING_KNOWN);
    expect(coverage.nowhere).toEqual([]);
    expect(plainData(documents[0]?.fields ?? {})).toMatchObject({
      kind: 'event-plan',
      stages: [
        {
          events: [
            { name: 'Отбор команд', term: '15.09.2023', executors: 'Отдел образования' },
            { name: 'Договоры', term: 'октябрь 2023' },
          ],
        },
      ],
    });
  });

  it('tells where a value stands', async () => {
    const bytes = await workbook([HEADS, ['1.', 'Отбор', 'май 2023', 'Список', 'Отдел']]);
    const { documents } = await importFile(bytes, 'a.xlsx', vocabulary, NOTHING_KNOWN);
    expect(JSON.stringify(documents[0]?.fields)).toContain('"table":1,"row":2,"column":3');
  });
});
