import type { Line } from '../../pieces/piece.js';
import { type DraftFields, type Leaf, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';

/** «Совещание № 1 (ноябрь 2021 года) презентация практик «триада» № 1 на базе Тарского МР». */
const SEMINAR = /^(?:[а-яё-]*(?:семинар|совещани)[а-яё-]*)\s*№\s*(\d+)\s*(.*)$/is;
const NAME = /^[«"„]([^»"”]+)[»"”]\s*/;
const TERM = /\(([^()]*\d[^()]*)\)/;
const TRIAD = /триад[а-яё]*[»"”]?\s*№\s*(\d+)/i;
const HOST = /на\s+базе\s+(.+?)[.;]?$/is;

/** Reads the band of a seminar: number, term, triad, host; `undefined` for another band. */
export function readSeminarBand(lines: readonly Line[], ledger: Ledger): DraftFields | undefined {
  const text = flatText(lines);
  const [, number, rest = ''] = SEMINAR.exec(text) ?? [];
  if (number === undefined) return undefined;
  ledger.take(lines, 'field');
  const from = lines[0]?.origin;
  const leaf = (value: string): Leaf => ({ leaf: value, words: '', ...(from && { from }) });
  const name = NAME.exec(rest)?.[1];
  const term = TERM.exec(rest)?.[1];
  const triad = TRIAD.exec(rest)?.[1];
  const host = HOST.exec(rest)?.[1];
  return {
    number: { ...leaf(number), words: text },
    ...(name !== undefined && { name: leaf(name) }),
    ...(term !== undefined && { term: leaf(term) }),
    ...(triad !== undefined && { triad: made(Number(triad)) }),
    ...(host !== undefined && { host: leaf(host) }),
  };
}
