import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import { checkForeign } from '../../src/workspace/check-foreign.js';
import { municipalFile } from './municipal-file.js';
import { vocabulary } from './vocabulary.js';

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
