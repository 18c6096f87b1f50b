import { inflateSync } from 'node:zlib';

/** A page of a PDF as LibreOffice writes it: where its texts begin and its lines end, in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** From the left and from the bottom. */
  readonly texts: readonly Point[];
  readonly lines: readonly Point[];
  /** Pictures drawn on the page. */
  readonly pictures: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const PAGE = /\/Type\/Page\/.*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\].*?\/Contents (\d+) 0 R/gs;
const TEXT = /([-\d.]+) ([-\d.]+) Td/g;
const LINE = /([-\d.]+) ([-\d.]+) [ml]\b/g;
const PICTURE = /\/Im\d+ Do\b/g;

/** Reads the pages in order. Only for files of LibreOffice, whose objects lie open in the file. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] {
  const pdf = Buffer.from(bytes).toString('latin1');
  return [...pdf.matchAll(PAGE)].map(([, width, height, contents]) => {
    const drawn = streamOf(pdf, contents ?? '');
    return {
      width: Number(width),
      height: Number(height),
      texts: points(drawn, TEXT),
      lines: points(drawn, LINE),
      pictures: drawn.match(PICTURE)?.length ?? 0,
    };
  });
}

function streamOf(pdf: string, number: string): string {
  const start = pdf.indexOf(`\n${number} 0 obj`);
  const from = pdf.indexOf('stream\n', start) + 'stream\n'.length;
  const to = pdf.indexOf('\nendstream', from);
  return inflateSync(Buffer.from(pdf.slice(from, to), 'latin1')).toString('latin1');
}

function points(drawn: string, pattern: RegExp): readonly Point[] {
  return [...drawn.matchAll(pattern)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
