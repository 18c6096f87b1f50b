import { type Line, linesOf } from '../../pieces/piece.js';
import { isSignatureGrid, signatureLines } from '../../pieces/signature-grid.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type DraftFields, isLeaf, isList, type Leaf, leafOf, list, made } from '../draft.js';
import { readSignatures } from '../frame/signatures.js';
import { readAnnexStamp } from '../frame/stamp.js';
import { flatText } from '../text/joined-text.js';
import { WRITTEN_DAY } from '../text/written-day.js';
import { readParties } from './parties.js';
import { numberedPart, readPoints } from './points.js';
import { withoutRegularNumbers } from './regular-numbers.js';

/** At the end of the title, else behind its first words. */
const NUMBERS = [/\s+(?:№|N)\s*(\S*\d\S*)$/, /(?<=^\S+(?:\s+\S+)?)\s+(?:№|N)\s*(\S*\d\S*)(?=\s)/];
const ORDINAL = /^(?:\d{1,2}|[IVXХ]+)\.\s+/;
/** Alike enough to be the heading above signatures. */
const SURE = 0.7;
const LONGEST_PLACE = 60;
const PREAMBLE = /далее|именуем|заключили/i;
/** «5.1. Соглашение действует: ноябрь 2021 года.» */
const LASTS = /^(?:настоящее\s+)?соглашение\s+действует\s*:\s*(.+?)\.?$/is;

/** Lines as they are read: those of a table of signatures signature by signature. */
function linesIn(part: Part): readonly Line[] {
  return part.pieces.flatMap((piece) => {
    if (piece.kind === 'grid' && isSignatureGrid(piece)) return signatureLines(piece);
    return linesOf(piece);
  });
}

/** «г. Тара «03» февраля 2025 г.»: place and day with nothing but a space between them. */
function apartIn(text: string): readonly string[] {
  const at = text.search(/\s(?=[«"]?\s*[\d_]{1,3}\s*[»"]?[\s.][^«"]*$)/);
  const day = text.slice(at + 1).trim();
  return at > 0 && WRITTEN_DAY.test(day) ? [text.slice(0, at).trim(), day] : [text];
}

/** Place and day, beside each other or one below the other, between title and preamble. */
function readMaking(lines: readonly Line[], { ledger }: Context): DraftFields {
  const found: { date?: Leaf; place?: Leaf } = {};
  for (const line of lines) {
    for (const text of line.apart ?? apartIn(line.text)) {
      const isDay = WRITTEN_DAY.test(text);
      const field = isDay ? 'date' : 'place';
      if (found[field] !== undefined || text.length > LONGEST_PLACE) continue;
      found[field] = { leaf: text, from: line.origin };
      ledger.take(line, 'field');
    }
  }
  return found;
}

/** The only text of a section that has one plain point. */
function onlyText({ points }: DraftFields) {
  const [only, ...others] = points !== undefined && isList(points) ? points : [];
  if (others.length > 0 || !only || isList(only) || isLeaf(only)) return undefined;
  const { text } = only;
  const isPlain = only.points === undefined && only.list === undefined;
  return isPlain && text !== undefined && isLeaf(text) ? text : undefined;
}

/** Takes subject and term, which have fields of their own, out of the sections. */
function settleSections(sections: readonly DraftFields[], { labels }: Context): DraftFields {
  const match = labels('agreement', ['subject', 'term']);
  const named = (section: DraftFields | undefined) => {
    const title = section?.title;
    return title !== undefined && isLeaf(title) ? match(String(title.leaf))?.name : undefined;
  };
  const [first] = sections;
  const subject = first && named(first) === 'subject' ? onlyText(first) : undefined;
  const last = sections.at(-1);
  const lasting = last && named(last) === 'term' ? onlyText(last) : undefined;
  const term = lasting && LASTS.exec(String(lasting.leaf))?.[1];
  const words = ({ title }: DraftFields, text: Leaf) =>
    [title && isLeaf(title) ? title.leaf : '', text.leaf].join(' ');
  const own = sections.slice(subject ? 1 : 0, term === undefined ? undefined : -1);
  return {
    subject: first && subject && { ...subject, words: words(first, subject) },
    term:
      last && lasting && term !== undefined
        ? { ...lasting, leaf: term, words: words(last, lasting) }
        : undefined,
    sections: list(withoutRegularNumbers(own, subject ? 2 : 1)),
  };
}

/** Reads an agreement: number, place and day, its sides, sections of points, signatures. */
export function readAgreement(part: Part, context: Context): DraftFields {
  const { ledger, labels } = context;
  const lines = linesIn(part);
  const first = Math.max(
    0,
    lines.findIndex((line) => part.titles.has(line)),
  );
  const annex = readAnnexStamp(lines.slice(0, first), ledger);
  const ends = labels('agreement', ['sides']);
  const body = lines.findIndex((line, at) => at > first && numberedPart(line) !== undefined);
  const start = body < 0 ? lines.length : body;
  const end = lines.findIndex(
    (line, at) =>
      at > start &&
      numberedPart(line)?.depth !== 'point' &&
      (ends(line.text.replace(ORDINAL, ''))?.score ?? 0) > SURE,
  );
  const below = end < 0 ? lines.length : end;
  const head = lines.slice(first, start);
  const opening = head.findIndex(({ text }) => PREAMBLE.test(text));
  const above = head.slice(0, opening < 0 ? undefined : opening);
  const title = above.filter((line) => line.origin.table === undefined && !line.apart);
  const titled = title.filter(
    (line, at) => at === 0 || line.heading !== undefined || line.align === 'center',
  );
  const making = above.filter((line) => !titled.includes(line));
  const written = flatText(titled);
  const pattern = NUMBERS.find((one) => one.test(written));
  const number = pattern?.exec(written)?.[1];
  const preamble = opening < 0 ? [] : head.slice(opening);
  const from = preamble[0]?.origin ?? {};
  const sides = readParties(flatText(preamble), from);
  if (sides !== undefined) ledger.take(preamble, 'field');
  if (end >= 0) ledger.take(lines.slice(end, end + 1), 'form');
  const { sections } = readPoints(lines.slice(start, below), context);
  const titleLeaf = leafOf(pattern ? written.replace(pattern, '') : written, titled, ledger);
  return {
    title: titleLeaf ? { ...titleLeaf, words: written } : made('Соглашение'),
    annex,
    number: number === undefined ? undefined : { leaf: number, words: '', from: titleLeaf?.from },
    ...readMaking(making, context),
    parties: sides?.parties,
    ...settleSections(sections, context),
    signatures: readSignatures(lines.slice(end < 0 ? below : end + 1), ledger, sides?.words),
  };
}
