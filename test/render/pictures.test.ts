import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/render/markup/markup.js';
import { pictureSize } from '../../src/render/picture.js';
import { pageProfile } from '../../src/render/profile/profiles.js';
import { writeDocx } from '../../src/render/writers/docx/docx.js';
import { png } from './picture-bytes.js';

const PROPERTIES = { title: 'Рисунок', project: 'sample', version: '1.0.0' };

async function parts(bytes: Uint8Array | undefined) {
  const tree = readMarkup(
    '<img src="a.png" alt="Цикл"><caption of="figure">Имя</caption>',
    'f.hbs',
  );
  const options = { profile: pageProfile(), properties: PROPERTIES, pictures: () => bytes };
  const file = await writeDocx(tree, options);
  return { file, entries: unzipSync(file) };
}

describe('pictures', () => {
  it('tell their kind and size', () => {
    expect(pictureSize(png(640, 480))).toEqual({ type: 'png', width: 640, height: 480 });
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30];
    expect(pictureSize(new Uint8Array(jpeg))).toEqual({ type: 'jpg', width: 30, height: 20 });
  });

  it.each([
    ['empty', []],
    ['not a picture', [0x3c, 0x73, 0x76, 0x67]],
    ['cut off', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]],
    ['JPEG without a size', [0xff, 0xd8, 0xff, 0xd9]],
  ])('are nothing where the file is %s', (_, bytes) => {
    expect(pictureSize(new Uint8Array(bytes))).toBeUndefined();
  });

  it('are put into the document no wider than the text, and the same each time', async () => {
    const { file, entries } = await parts(png(4000, 1000));
    expect(Object.keys(entries).some((name) => name.startsWith('word/media/'))).toBe(true);
    const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
    const width = Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]) / 36_000;
    expect(width).toBeGreaterThan(150);
    expect(width).toBeLessThanOrEqual(180);
    expect((await parts(png(4000, 1000))).file).toEqual(file);
  });

  it('leave their place with their name where there is none', async () => {
    const { entries } = await parts(undefined);
    const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('[Цикл]');
    expect(xml).toContain('Рисунок');
  });
});
