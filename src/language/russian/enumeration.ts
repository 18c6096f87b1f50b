import { type Reading, readSegment, type Segment } from './enumeration-segment.js';
import { singularType } from './plural-type.js';
import { cutSegments } from './segments.js';

/** One member of an enumeration. */
export interface EnumeratedPart {
  /** Able to stand alone: «Нововаршавского муниципального района». */
  readonly text: string;
  /** As it stands, with words before it. */
  readonly written: string;
  /** Words that belong to it but may be written once: «руководители органов управления». */
  readonly lead: string;
  /** Half-open offsets of the name itself, without its lead. */
  readonly start: number;
  readonly end: number;
}

export interface Enumeration {
  /** The first lead, or an empty string. */
  readonly lead: string;
  readonly parts: readonly EnumeratedPart[];
}

interface Item extends Reading {
  readonly segment: Segment;
}

const GROUP =
  /^(?:[a-zß-öø-ÿа-џәөүҗңһ]|(?:Руководители|Начальники|Председатели|Специалисты|Представители|Команды|Методисты|Работники|Органы)(?![A-Za-zÀ-ɏЀ-ӿ]))/u;
const OBLIQUE = /(?:ого|его|ому|ему|им|ым|ом|ем)$/;

/**
 * Splits «руководители органов управления образованием Нововаршавского, Полтавского муниципальных
 * районов и г. Омска» into its members, giving each the words written once for all. «и» separates
 * only names of municipalities, or what `isKnown` confirms on both sides, so «Комитет по культуре
 * и спорту» stays whole.
 */
export function splitEnumeration(
  text: string,
  isKnown: (text: string) => boolean = () => false,
): Enumeration {
  const body = withoutFullStop(text);
  const items = joinConjunctions(cutSegments(body), body, isKnown).map(readItem);
  const types = typesAhead(items);
  const parts: EnumeratedPart[] = [];
  let lead = '';
  let running = false;
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (opensList(item, next)) {
      lead = item.segment.text;
      running = true;
      return;
    }
    const type = types[index];
    if (standsWhole(item, type, next)) {
      running = false;
      parts.push(wholePart(item.segment));
      return;
    }
    lead = leadOf(item) || (running ? lead : '');
    running = true;
    parts.push(partOf(item, type, lead));
  });
  return { lead: parts.find((part) => part.lead !== '')?.lead ?? '', parts };
}

/** The full stop of the sentence, not that of «обл.». */
function withoutFullStop(text: string): string {
  const body = text.trimEnd();
  return /(?<!обл|(?<![A-Za-zÀ-ɏЀ-ӿ])г|\.)\.$/u.test(body) ? body.slice(0, -1) : body;
}

function readItem(segment: Segment): Item {
  return { ...readSegment(segment.text), segment };
}

/** Puts «и» back where it stands inside a name. */
function joinConjunctions(
  segments: readonly Segment[],
  text: string,
  isKnown: (text: string) => boolean,
): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    if (before === undefined || !segment.joined || separates(before, segment, isKnown)) {
      joined.push(segment);
      continue;
    }
    const { start, joined: wasJoined } = before;
    joined[joined.length - 1] = {
      start,
      end: segment.end,
      text: text.slice(start, segment.end),
      joined: wasJoined,
    };
  }
  return joined;
}

function separates(before: Segment, after: Segment, isKnown: (text: string) => boolean): boolean {
  const municipal = [before, after].every(({ text }) => readSegment(text).kind !== 'other');
  return municipal || (isKnown(before.text) && isKnown(after.text));
}

/** For each item the kind written after a later one: «районов» counts for all adjectives before. */
function typesAhead(items: readonly Item[]): (string | undefined)[] {
  let ahead: string | undefined;
  return items
    .toReversed()
    .map(({ kind, type }) => {
      if (kind === 'district') ahead = singularType(type) ?? type;
      if (kind === 'other') ahead = undefined;
      return ahead;
    })
    .reverse();
}

function opensList(item: Item, next: Item | undefined): boolean {
  if (item.kind !== 'other' || next === undefined || next.lead !== '') return false;
  if (next.kind === 'town') return false;
  return OBLIQUE.test(next.adjective.split(' ')[0] ?? '') && GROUP.test(item.segment.text);
}

/** «МБОУ СОШ № 1», «Лицей «Росток»»: an organization before the town where it stands. */
const NAMED_ORGANIZATION = /(?:№\s*\d+|»)$/;

/** No municipality, or an adjective that may be a surname («координатор Знаменский»). */
function standsWhole(item: Item, type: string | undefined, next: Item | undefined): boolean {
  if (item.kind === 'town' && NAMED_ORGANIZATION.test(item.lead)) return true;
  if (item.kind !== 'bare' || type !== undefined) return item.kind === 'other';
  const listed = next !== undefined && next.kind !== 'other' && next.lead === '';
  return item.lead !== '' && !listed;
}

function wholePart({ text, start, end }: Segment): EnumeratedPart {
  return { text, written: text, lead: '', start, end };
}

function leadOf({ lead }: Item): string {
  return lead.replace(/^\d+[.)]\s*/, '').replace(/\s*:$/, '');
}

function partOf(item: Item, type: string | undefined, lead: string): EnumeratedPart {
  const { segment, offset, kind, adjective } = item;
  const written = segment.text;
  const spread = (kind === 'bare' && type !== undefined) || singularType(item.type) !== undefined;
  const own = spread ? `${adjective} ${type}` : written.slice(offset);
  const text = own.replace(/-\s+/g, '-').replace(/\s+/g, ' ');
  return { text, written, lead, start: segment.start + offset, end: segment.end };
}
