import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { vocabulary } from './vocabulary.js';
import { p, wordFile } from './word/word-file.js';

const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr name="Рисунок 1"/><a:graphic><a:blip r:embed="rId3"/></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const TITLE = p('Концепция проведения семинаров-совещаний') + p('Работа идёт по циклу.');

async function read(body: string) {
  const bytes = zipSync({
    ...unzipSync(wordFile({ body })),
    'word/media/image1.png': strToU8('точки'),
  });
  const { documents, pictures } = await importFile(bytes, 'a.docx', vocabulary, NOTHING_KNOWN);
  const triads = documents.find(({ kind }) => kind === 'triads');
  return { triads: triads && plainData(triads.fields), pictures };
}

it.each([
  ['above', PICTURE + p('Рисунок 1. Управленческий цикл')],
  ['below', p('Рисунок 1. Управленческий цикл') + PICTURE],
])('gives a figure its picture, which stands %s its caption', async (_, figure) => {
  const { triads, pictures } = await read(TITLE + figure);
  expect(triads).toMatchObject({
    figures: [{ number: '1', caption: 'Управленческий цикл', file: 'figures/image1.png' }],
  });
  expect(pictures).toEqual([
    {
      part: 'word/media/image1.png',
      file: 'projects/a/figures/image1.png',
      bytes: strToU8('точки'),
    },
  ]);
});

it('names a picture that no figure of a document is', async () => {
  expect((await read(TITLE + PICTURE)).pictures).toEqual([{ part: 'word/media/image1.png' }]);
});
