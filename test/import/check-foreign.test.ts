import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import { checkForeign } from '../../src/workspace/check-foreign.js';
import { municipalFile } from './municipal-file.js';
import { vocabulary } from './vocabulary.js';
import { p, tbl, tc, tr, wordFile } from './word/word-file.js';

const loaded = { root: '.', config: {}, workspace: linkWorkspace([]), unopened: [] };
const imported = await importFile(municipalFile(), 'паспорт.docx', vocabulary, NOTHING_KNOWN);
const { report } = await checkForeign('паспорт.docx', imported, loaded, { lang: 'ru' });

describe('checking a Word file', () => {
  it('points at the table, the row and the column, with the words of the form', () => {
    const duplicate = report.findings.find(({ rule }) => rule === 'numbering/duplicate');
    expect(duplicate).toMatchObject({
      file: 'паспорт.docx',
      cell: { table: 2, row: 2, column: 3, label: 'Задачи проекта' },
    });
  });

  it('speaks of nothing but the file, and offers no edits', () => {
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set(['паспорт.docx']));
    expect(report.findings.every(({ cell, fix }) => cell !== undefined && fix === null)).toBe(true);
  });
});

/** A part of a passport: numbered rows with a label and a value. */
function passportRows(
  ...rows: readonly (readonly [number: string, label: string, value: string])[]
) {
  const row = (cells: readonly string[]) => tr(cells.map((cell) => tc(cell)));
  return wordFile({
    body: p('ПАСПОРТ РЕГИОНАЛЬНОГО ПРОЕКТА «Сильная школа»') + tbl(rows.map(row)),
  });
}

describe('the form of a Word file, which is in none of its documents', () => {
  const check = async (bytes: Uint8Array) => {
    const file = await importFile(bytes, 'паспорт.docx', vocabulary, NOTHING_KNOWN);
    const verdict = await checkForeign('паспорт.docx', file, loaded, { lang: 'ru' });
    return verdict.report.findings.map(({ rule, cell }) => ({ rule, ...cell }));
  };
  const sound = [
    ['4', 'Наименование проекта', '«Сильная школа»'],
    ['5', 'Срок реализации проекта', 'май – июнь 2024 года'],
    ['6', 'Цель реализации проекта', 'Вырастить команды'],
  ] as const;

  it('has its words torn by a page break told where they stand', async () => {
    const torn = report.findings.filter(({ rule }) => rule === 'text/torn-head');
    expect(torn).toMatchObject([{ cell: { table: 3, row: 6, column: 4 } }]);
  });

  it('may begin with any row, but has each number once and in order', async () => {
    const numbers = (await check(passportRows(...sound))).filter(({ rule }) =>
      rule.startsWith('numbering/'),
    );
    expect(numbers).toEqual([]);
    const [first, second, third] = sound;
    const spoilt = await check(passportRows(first, second, ['5', third[1], third[2]]));
    expect(spoilt).toContainEqual(
      expect.objectContaining({ rule: 'numbering/duplicate', table: 1, row: 3, column: 1 }),
    );
  });

  it('has a heading that stands twice told as a remark', async () => {
    const band = tr([tc('I. Общая информация', '<w:gridSpan w:val="3"/>')]);
    const rows = sound.map((cells) => tr(cells.map((cell) => tc(cell))));
    const title = p('ПАСПОРТ РЕГИОНАЛЬНОГО ПРОЕКТА «Сильная школа»');
    const body = title + p('I. Общая информация') + tbl([band, ...rows]);
    expect(await check(wordFile({ body }))).toContainEqual(
      expect.objectContaining({ rule: 'numbering/duplicate', table: 1, row: 1 }),
    );
  });

  it('has its labels looked at for brackets that are not closed', async () => {
    const [first, second, [number, , value]] = sound;
    const spoilt = await check(
      passportRows(first, second, [number, 'Цель реализации проекта (подпроекта', value]),
    );
    expect(spoilt).toContainEqual(
      expect.objectContaining({ rule: 'text/unpaired', table: 1, row: 3, column: 2 }),
    );
  });
});

describe('a habit of the whole file', () => {
  it('is told once, with the other places beside it', async () => {
    const rows = passportRows(
      ['1', 'Наименование проекта', '«Сильная школа»'],
      ['2', 'Цель реализации проекта', 'Вырастить "команды" школ'],
    );
    const file = await importFile(rows, 'паспорт.docx', vocabulary, NOTHING_KNOWN);
    const twice = { ...file, documents: [...file.documents, ...file.documents] };
    const { report: both } = await checkForeign('паспорт.docx', twice, loaded, { lang: 'ru' });
    const quotes = both.findings.filter(({ rule }) => rule === 'text/quotes');
    expect(quotes).toHaveLength(1);
  });
});
