import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderedFile } from '../../src/render/index.js';
import { readMarkup } from '../../src/render/markup/markup.js';
import { convertToPdf } from '../../src/render/pdf/convert.js';
import { findOffice } from '../../src/render/pdf/find-office.js';
import { PROFILES, pageProfile } from '../../src/render/profile/profiles.js';
import { writeDocx } from '../../src/render/writers/docx/docx.js';
import { EXAMPLES, exampleFiles } from './example-files.js';
import { LONG_CASES } from './long-cases.js';
import { type PdfPage, pdfPages } from './pdf-pages.js';

const { margins } = PROFILES['gost-2025'];
const points = (millimetres: number) => (millimetres * 72) / 25.4;
/** Lines are drawn half a point to either side, accents and tails reach a little out of a line. */
const NEARLY = 3;

/** What a reader would find wrong with a page: nothing on it, or something outside the margins. */
function faultsOf({ width, height, texts, lines, pictures }: PdfPage): readonly string[] {
  const number = height - points(margins.top);
  const body = texts.filter(({ y }) => y < number + NEARLY);
  const right = width - points(margins.right) + NEARLY;
  const left = points(margins.left) - NEARLY;
  const bottom = points(margins.bottom) - NEARLY;
  const outside = [...body, ...lines].filter(
    ({ x, y }) => x < left || x > right || y < bottom || y > number + NEARLY,
  );
  return [
    ...(body.length === 0 && pictures === 0 ? ['empty'] : []),
    ...outside.map(({ x, y }) => `outside the margins at ${x}, ${y}`),
  ];
}

const program = findOffice();
const CASES: Readonly<Record<string, () => Promise<readonly RenderedFile[]>>> = {
  ...Object.fromEntries(EXAMPLES.map((name) => [`example ${name}`, () => exampleFiles(name)])),
  ...LONG_CASES,
};

/** A page of text whose left margin is half of what the profile of the check says. */
async function tooWide(): Promise<Uint8Array> {
  return writeDocx(readMarkup('<p align="left">а</p>', 'form.hbs'), {
    profile: pageProfile({ margins: { left: 10 } }),
    properties: { title: 'а', project: 'а', version: '1' },
  });
}

describe.skipIf(program === undefined)(
  'pages in LibreOffice (skipped where it is not installed)',
  () => {
    const files = new Map<string, readonly RenderedFile[]>();
    const pagesOf = new Map<Uint8Array, readonly PdfPage[]>();
    let wide: Uint8Array;

    /** All in one call: LibreOffice takes longer to start than to convert. */
    beforeAll(async () => {
      for (const [name, make] of Object.entries(CASES)) files.set(name, await make());
      wide = await tooWide();
      const all = [...[...files.values()].flat().map(({ bytes }) => bytes), wide];
      const converted = await convertToPdf(all, { program: program ?? '' });
      for (const [index, bytes] of all.entries()) {
        const one = converted[index];
        pagesOf.set(bytes, one && 'bytes' in one ? pdfPages(one.bytes) : []);
      }
    }, 240_000);

    it('would be told apart from pages that reach over the margins', () => {
      expect(pagesOf.get(wide)?.flatMap(faultsOf)).toEqual([expect.stringMatching('^outside')]);
    });

    it.each(Object.keys(CASES))('hold all within the margins and are never empty: %s', (name) => {
      for (const { name: file, bytes } of files.get(name) ?? []) {
        const pages = pagesOf.get(bytes) ?? [];
        const faults = pages.flatMap((page, index) =>
          faultsOf(page).map((fault) => `page ${index + 1}: ${fault}`),
        );
        expect({ file, faults, some: pages.length > 0 }).toEqual({ file, faults: [], some: true });
      }
    });
  },
);
