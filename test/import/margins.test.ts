import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { vocabulary } from './vocabulary.js';
import { p, tbl, tc, tr, wordFile } from './word/word-file.js';

const BODY =
  p('ПАСПОРТ ШКОЛЬНОГО ПРОЕКТА «Точка опоры»') +
  tbl([
    tr([tc('Наименование проекта'), tc('«Точка опоры»')]),
    tr([tc('Цель проекта'), tc('Поддержать директоров.')]),
    tr([tc('Задачи проекта'), tc('1. Обучить.')]),
  ]);

async function read(header: string, body = BODY) {
  const file = wordFile({ body, header });
  const { documents, coverage } = await importFile(file, 'a.docx', vocabulary, NOTHING_KNOWN);
  const [passport] = documents;
  const data = passport ? plainData(passport.fields) : undefined;
  return { data, coverage };
}

describe('headers and footers', () => {
  it('go among the texts without a field, each once', async () => {
    const { data, coverage } = await read(
      p('Степная школа, 2025 год') + p('Степная школа, 2025 год'),
    );
    expect(coverage.nowhere).toEqual([]);
    expect(coverage.extra).toBe(4);
    expect(data).toMatchObject({
      extra: [{ label: 'верхний колонтитул', text: 'Степная школа, 2025 год' }],
    });
  });

  it.each([
    '2',
    '– 3 –',
    'Страница 2 из 10',
    'ПРОЕКТ',
    'Проект документа. Ошибок в исходных данных: 3',
  ])('are no text where they are %s', async (text) => {
    const { data, coverage } = await read(p(text));
    expect(coverage.nowhere).toEqual([]);
    expect(data).not.toHaveProperty('extra');
  });
});

describe('text boxes', () => {
  const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
  const stamp = p('УТВЕРЖДАЮ') + p('Директор школы') + p('________ П.И. Лугинин') + p('28.08.2025');
  const APPROVED = {
    approval: { post: 'Директор школы', name: 'П.И. Лугинин', date: '28.08.2025' },
  };

  it('are read once, though Word writes them for two programs', async () => {
    const twice =
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>' +
      `<a:graphicData><wps:wsp><wps:txbx>${box(stamp)}</wps:txbx></wps:wsp></a:graphicData></a:graphic>` +
      '</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>' +
      `${box(stamp)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { data, coverage } = await read('', twice + BODY);
    expect(coverage.nowhere).toEqual([]);
    expect(data).toMatchObject(APPROVED);
    expect(data).not.toHaveProperty('extra');
  });

  it('of older files hold the stamp, too', async () => {
    const old = `<w:p><w:r><w:pict><v:shape><v:textbox>${box(stamp)}</v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { data } = await read('', old + BODY);
    expect(data).toMatchObject(APPROVED);
  });

  it('without a place of their own go among the texts without a field', async () => {
    const note = `<w:p><w:r><w:pict><v:shape><v:textbox>${box(p('Образец заполнения'))}</v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { data, coverage } = await read('', BODY + note);
    expect(coverage.nowhere).toEqual([]);
    expect(data).toMatchObject({ extra: [{ text: 'Образец заполнения' }] });
  });
});
