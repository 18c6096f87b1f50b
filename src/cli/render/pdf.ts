import { renderWords } from '../../language/catalogue/render.js';
import { findOffice } from '../../render/pdf/find-office.js';
import type { CommandContext } from '../command.js';
import { pdfStanding } from './compare.js';
import { type Deliver, type Delivery, shownPath, targetOf } from './deliver.js';
import type { RenderRequest } from './request.js';

/** So many Word files go to LibreOffice in one call. */
const BATCH = 40;

/** Word files of which PDF is to be made; `name` is the PDF's. */
export interface PdfMaker {
  readonly add: (source: Delivery) => Promise<void>;
  /** Makes what is left. False where a PDF could not be made or written. */
  readonly finish: () => Promise<boolean>;
}

/**
 * Makes PDF of Word files in batches. What was made of the same Word file already stays: LibreOffice
 * takes seconds.
 *
 * @returns `undefined` where LibreOffice is not found, which is told
 */
export function pdfMaker(
  request: RenderRequest,
  context: CommandContext,
  { deliver, signal }: { readonly deliver: Deliver; readonly signal: AbortSignal | undefined },
): PdfMaker | undefined {
  const { terminal, lang, cwd } = context;
  const say = renderWords(lang);
  const program = findOffice();
  if (program === undefined) {
    terminal.err(`${say.noOffice}\n`);
    return undefined;
  }
  let waiting: Delivery[] = [];
  let isWhole = true;
  const convert = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const { convertToPdf } = await import('../../render/pdf/convert.js');
    const sources = batch.map(({ bytes }) => bytes);
    const converted = await convertToPdf(sources, { program, ...(signal && { signal }) });
    for (const [index, source] of batch.entries()) {
      const pdf = converted[index];
      if (pdf && 'bytes' in pdf) {
        isWhole = deliver({ ...source, bytes: pdf.bytes }) && isWhole;
        continue;
      }
      isWhole = false;
      const shown = shownPath(targetOf(request, source.set, source.name), cwd);
      terminal.err(`${say.notMade(shown, say.office[pdf?.failure ?? 'failed'](program))}\n`);
    }
  };
  return {
    add: async (source) => {
      const target = targetOf(request, source.set, source.name);
      if (!request.force && pdfStanding(target, source.bytes) === 'same') {
        if (!request.onlyChanged) terminal.out(`${say.made(shownPath(target, cwd))}\n`);
        return;
      }
      waiting.push(source);
      if (waiting.length >= BATCH) await convert();
    },
    finish: async () => {
      await convert();
      return isWhole;
    },
  };
}
