import type { CommandContext } from '../command.js';
import { deliverer } from './deliver.js';
import { pdfMaker } from './pdf.js';
import type { RenderRequest } from './request.js';
import { pdfName, type Taker } from './taker.js';

const OK = 0;
const WRONG_USE = 2;

/** Puts the files in their places, PDF of the Word files beside them. */
export function maker(
  request: RenderRequest,
  context: CommandContext,
  signal: AbortSignal | undefined,
): Taker {
  const isPdfWanted = request.formats.includes('pdf');
  const deliver = deliverer(request, context);
  const pdf = isPdfWanted ? pdfMaker(request, context, { deliver, signal }) : undefined;
  let isWhole = isPdfWanted === (pdf !== undefined);
  return {
    take: async (set, files) => {
      for (const { name, bytes, format } of files) {
        if (request.formats.includes(format)) {
          isWhole = deliver({ set, name, bytes }) && isWhole;
        }
        if (format === 'docx') await pdf?.add({ set, name: pdfName(name), bytes });
      }
    },
    finish: async () => {
      const isPdfWhole = (await pdf?.finish()) ?? true;
      return isWhole && isPdfWhole ? OK : WRONG_USE;
    },
  };
}
