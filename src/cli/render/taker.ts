import { ENDINGS } from '../../render/formats.js';
import type { RenderedFile } from '../../render/index.js';

/** Takes the files of the sets as they come; the number at the end is the exit code. */
export interface Taker {
  readonly take: (set: string, files: readonly RenderedFile[]) => Promise<void>;
  readonly finish: () => Promise<number>;
}

/** The name of the PDF that is made of a Word file. */
export function pdfName(name: string): string {
  return name.slice(0, -ENDINGS.docx.length) + ENDINGS.pdf;
}
