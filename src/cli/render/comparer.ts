import { renderWords } from '../../language/catalogue/render.js';
import type { CommandContext } from '../command.js';
import { pdfStanding, type Standing, standingOf, tellStanding } from './compare.js';
import { targetOf } from './deliver.js';
import type { RenderRequest } from './request.js';
import { pdfName, type Taker } from './taker.js';

const OK = 0;
const FINDINGS = 1;

/** Compares the files with those in their places, writes nothing, and says at the end what to do. */
export function comparer(request: RenderRequest, context: CommandContext): Taker {
  const { terminal, lang, global } = context;
  const say = renderWords(lang);
  let compared = 0;
  const standings = new Set<Standing>();
  const tell = (set: string, name: string, standing: Standing) => {
    compared += 1;
    standings.add(standing);
    tellStanding({ set, name }, standing, request, context);
  };
  return {
    take: async (set, files) => {
      for (const { name, bytes, format } of files) {
        if (request.formats.includes(format)) {
          tell(set, name, standingOf(targetOf(request, set, name), bytes));
        }
        if (format === 'docx' && request.formats.includes('pdf')) {
          const pdf = pdfName(name);
          tell(set, pdf, pdfStanding(targetOf(request, set, pdf), bytes));
        }
      }
    },
    finish: async () => {
      standings.delete('same');
      if (standings.size === 0) {
        if (global.quiet !== true) terminal.out(`${say.upToDate(compared)}\n`);
        return OK;
      }
      terminal.err(`${standings.has('foreign') ? say.renewForeign : say.renew}\n`);
      return FINDINGS;
    },
  };
}
