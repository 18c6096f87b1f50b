import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { vocabulary } from '../vocabulary.js';
import { p, tbl, tc, tr, wordFile } from '../word/word-file.js';

async function passportUnder(above: string) {
  const rows = tbl([
    tr([tc('1'), tc('Наименование проекта'), tc('«Сильная школа»')]),
    tr([tc('2'), tc('Цель реализации проекта'), tc('Вырастить команды')]),
  ]);
  const body = `${above}${p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА')}${rows}`;
  const file = await importFile(wordFile({ body }), 'a.docx', vocabulary, NOTHING_KNOWN);
  expect(file.coverage.nowhere).toEqual([]);
  return plainData(file.documents[0]?.fields ?? {});
}

const approved = {
  status: 'approved',
  word: 'УТВЕРЖДАЮ',
  post: 'Начальник Управления образования',
  name: 'П.И. Лугинин',
  date: '« 18 » июня 2023 г.',
};
const stamp =
  p('УТВЕРЖДАЮ') +
  p('Начальник') +
  p('Управления образования') +
  p('______ П.И. Лугинин') +
  p('« 18 » июня 2023 г.');

describe('stamps above a title', () => {
  it('are read line by line', async () => {
    expect(await passportUnder(stamp)).toMatchObject({ approval: approved });
  });

  it('are read out of a text box', async () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${stamp}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await passportUnder(box)).toMatchObject({ approval: approved });
  });

  it('are told apart where they stand beside each other in a table', async () => {
    const agreed =
      p('СОГЛАСОВАНО') + p('Директор института') + p('______ А.Л. Озёрская') + p('10.06.2023');
    expect(await passportUnder(tbl([tr([tc(agreed), tc(stamp)])]))).toMatchObject({
      approval: approved,
      agreement: [{ post: 'Директор института', name: 'А.Л. Озёрская', date: '10.06.2023' }],
    });
  });

  it('are read as an act', async () => {
    const act = p('УТВЕРЖДЁН') + p('приказом отдела по образованию') + p('от 29.10.2023 № 387');
    expect(await passportUnder(act)).toMatchObject({
      approval: {
        act: { kind: 'приказ', issuer: 'отдел по образованию', date: '29.10.2023', number: '387' },
      },
    });
  });
});
