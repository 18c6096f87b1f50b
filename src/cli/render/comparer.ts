import { renderWords } from '../../language/catalogue/render.js';
import type { CommandContext } from '../command.js';
import { pdfStanding, type Standing, standingOf, tellStanding } from './compare.js';
import { targetOf } from './deliver.js';
import { leftovers } from './leftovers.js';
import type { RenderRequest } from './request.js';
import { pdfName, type Taker } from './taker.js';

const OK = 0;
const FINDINGS = 1;

/** What is known of the folder beside the files that are made. */
export interface ComparedFolder {
  /** Only some documents of the sets are made: nothing can be told of other files. */
  readonly isNarrow: boolean;
  readonly sets?: ReadonlySet<string>;
}

/**
 * Compares the files with those in their places and those with what should be there, writes and deletes
 * nothing, and says at the end what to do.
 */
export function comparer(
  request: RenderRequest,
  context: CommandContext,
  { isNarrow, sets }: ComparedFolder,
): Taker {
  const { terminal, lang, global } = context;
  const say = renderWords(lang);
  let compared = 0;
  const standings = new Set<Standing>();
  const made = new Map<string, Set<string>>();
  const tell = (set: string, name: string, standing: Standing) => {
    compared += 1;
    made.set(set, (made.get(set) ?? new Set()).add(name));
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
      const rest = isNarrow ? [] : leftovers(request, { made, ...(sets && { sets }) });
      for (const one of rest) tellStanding(one, 'leftover', request, context);
      standings.delete('same');
      if (standings.size === 0 && rest.length > 0) {
        terminal.err(`${say.removeLeftovers}\n`);
        return FINDINGS;
      }
      if (standings.size === 0) {
        if (global.quiet !== true) terminal.out(`${say.upToDate(compared)}\n`);
        return OK;
      }
      terminal.err(`${standings.has('foreign') ? say.renewForeign : say.renew}\n`);
      if (rest.length > 0) terminal.err(`${say.removeLeftovers}\n`);
      return FINDINGS;
    },
  };
}
