import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../src/render/markup/markup.js';
import { pageProfile } from '../../../../src/render/profile/profiles.js';
import { pagesOf } from '../../../../src/render/writers/xlsx/page-breaks.js';
import type { SheetRow } from '../../../../src/render/writers/xlsx/sheet.js';
import { writeXlsx } from '../../../../src/render/writers/xlsx/xlsx.js';

type Rows = readonly (readonly [kind: SheetRow['kind'], height: number])[];

function breaksOf(rows: Rows, height: number, repeated?: readonly [number, number]) {
  const pages = pagesOf({ height, ...(repeated && { repeated }) });
  for (const [kind, own] of rows) pages.add(kind, own);
  return pages.breaks();
}

/** The rows a printed page ends with, as a program lays them out that has `room` for each page. */
function lastOfPages(rows: Rows, room: number, heads: number, breaks: readonly number[]) {
  const above = rows.slice(0, heads).reduce((sum, [, height]) => sum + height, 0);
  const last: number[] = [];
  let used = 0;
  for (const [index, [, height]] of rows.entries()) {
    const isFull = used + height > room && used > 0;
    if (index > 0 && (isFull || breaks.includes(index + 1))) {
      last.push(index);
      used = index < heads ? 0 : above;
    }
    used += height;
  }
  return last;
}

const BODY = fc.tuple(fc.constant('body' as const), fc.integer({ min: 15, max: 250 }));
const BAND = fc.tuple(fc.constant('band' as const), fc.constant(15));

describe('Page breaks of a workbook', () => {
  it('stand before a band that would be last on its page', () => {
    const rows: Rows = [
      ['head', 30],
      ['band', 15],
      ['body', 100],
      ['band', 15],
      ['body', 100],
    ];
    expect(breaksOf(rows, 200, [1, 1])).toEqual([4]);
  });

  it('are not put where a row of the stage still fits, or where all stands on one page', () => {
    const rows: Rows = [
      ['head', 30],
      ['band', 15],
      ['body', 60],
      ['band', 15],
      ['body', 60],
      ['body', 60],
    ];
    expect(breaksOf(rows, 200, [1, 1])).toEqual([]);
    expect(breaksOf(rows, 1000, [1, 1])).toEqual([]);
  });

  it('stand before the head of a further table and the blank row above it', () => {
    const rows: Rows = [
      ['body', 150],
      ['blank', 15],
      ['head', 15],
      ['body', 100],
    ];
    expect(breaksOf(rows, 200)).toEqual([2]);
  });

  it('count the head that each page repeats', () => {
    const rows: Rows = [
      ['head', 60],
      ['body', 100],
      ['body', 100],
      ['band', 15],
      ['body', 50],
    ];
    expect(breaksOf(rows, 200, [1, 1])).toEqual([4]);
    expect(breaksOf(rows, 300, [1, 1])).toEqual([4]);
    expect(breaksOf(rows, 200)).toEqual([]);
  });

  it('leave no band last on a page, in programs with a little more or less room', () => {
    const table = fc.array(fc.oneof({ weight: 3, arbitrary: BODY }, BAND), { maxLength: 80 });
    fc.assert(
      fc.property(table, fc.constantFrom(0.97, 1, 1.02), (body, part) => {
        const rows: Rows = [['head', 45], ...body, ['body', 20]];
        const breaks = breaksOf(rows, 573, [1, 1]);
        for (const row of breaks) expect(rows[row - 1]?.[0]).toBe('band');
        for (const row of lastOfPages(rows, 573 * part, 1, breaks)) {
          expect(rows[row - 1]?.[0]).not.toBe('band');
        }
      }),
    );
  });

  it('never number more than Excel opens', () => {
    const rows = Array.from({ length: 2500 }, () => [
      ['band', 15] as const,
      ['body', 190] as const,
    ]).flat();
    expect(breaksOf(rows, 200).length).toBeLessThanOrEqual(1026);
  });

  it('are written where the format wants them', async () => {
    const stage = (name: string) =>
      `<band>${name}</band>${`<tr><td>1</td><td>${'слово '.repeat(150)}</td></tr>`.repeat(2)}`;
    const markup = `<page name="План"><table columns="50 50"><thead><tr><th>а</th><th>б</th></tr></thead>${['1 этап', '2 этап', '3 этап', '4 этап'].map(stage).join('')}</table></page>`;
    const properties = { title: 'План', project: 'sample', version: '1' };
    const options = { profile: pageProfile(), properties };
    const bytes = await writeXlsx(readMarkup(markup, 'form.hbs'), options);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(
      /<\/headerFooter><rowBreaks count="(\d+)" manualBreakCount="\1">(?:<brk id="\d+" max="16383" man="1"\/>)+<\/rowBreaks><\/worksheet>$/,
    );
  });
});
