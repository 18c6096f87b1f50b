import { type Line, lineText } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, leafOf, made } from '../draft.js';
import { goesOn } from '../text/joined-text.js';
import { markOf } from '../text/list-mark.js';

/** The sections of a regulation, and what its points define. */
export interface ReadPoints {
  readonly sections: readonly DraftFields[];
  readonly definitions: readonly DraftFields[];
  readonly directions: readonly DraftFields[];
}

/** A line with a number of its own: a section («I. …»), a point («1.1. …»), a point of a point. */
export interface NumberedPart {
  readonly depth: 'section' | 'point' | 'inner';
  readonly number: string;
  readonly text: string;
}

const SECTION = /^([IVXХ]+|\d{1,2})\.\s+(.+)$/s;
const POINT = /^(\d{1,2}\.\d{1,2})\.?\s+(.+)$/s;
const INNER = /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+(.+)$/s;
const LONGEST_TITLE = 150;

/** Reads the number of a line of a regulation. */
export function numberedPart(line: Line): NumberedPart | undefined {
  const text = lineText(line);
  const found = (depth: NumberedPart['depth'], pattern: RegExp) => {
    const [, number, rest] = pattern.exec(text) ?? [];
    return number === undefined || rest === undefined ? undefined : { depth, number, text: rest };
  };
  const isTitle = text.length < LONGEST_TITLE && !/[.;:,]$/.test(text);
  return (
    found('inner', INNER) ??
    found('point', POINT) ??
    (isTitle ? found('section', SECTION) : undefined)
  );
}

interface Growing {
  /** `undefined` for a paragraph of a section that is not numbered. */
  readonly number: string | undefined;
  text: string;
  readonly lines: Line[];
  readonly below: Line[];
}

interface GrowingSection {
  readonly number: string | undefined;
  readonly title: Line | undefined;
  readonly titleText: string;
  readonly points: Growing[];
}

const TERMS = /(?:понятия|термины|определения)[^.]{0,40}:$/i;
const DIRECTIONS = /^направления(?:ми)?\s+[а-яё]+[^.]{0,40}:$/i;
const TERM = /^([А-ЯЁа-яё][^.;:–—]{2,80}?)\s+[–—-]\s+(.+)$/s;
const ROLES = [
  ['experienced', /^опытн/i],
  ['developing', /^развива/i],
  ['group', /групп/i],
  ['programme', /программ/i],
  ['coordinator', /^координатор/i],
  ['operator', /оператор/i],
  ['curator', /куратор/i],
  ['mentor', /^ментор$|^наставник/i],
  ['adviser', /^советник/i],
  ['trainee', /^стаж[её]р|^наставляем/i],
] as const;

function readTerms(lines: readonly Line[], context: Context): readonly DraftFields[] {
  return broken(lines).flatMap((group): readonly DraftFields[] => {
    const text = group.map(lineText).join(' ');
    const [, term, meaning] = TERM.exec(text) ?? [];
    if (term === undefined || meaning === undefined) return [];
    context.ledger.take(group, 'prose');
    const role = ROLES.find(([, pattern]) => pattern.test(term))?.[0];
    const from = group[0]?.origin;
    const at = from && { from };
    return [
      {
        term: { leaf: term, ...at },
        ...(role !== undefined && { role: made(role) }),
        text: { leaf: meaning.replace(/[;]$/, ''), ...at },
      },
    ];
  });
}

/** Lines put together where a page break or a line end cut them. */
function broken(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const { number, isBullet } = markOf(line);
    const isOn =
      last !== undefined &&
      number === undefined &&
      !isBullet &&
      goesOn(last, line) &&
      !/[;.:,]$/.test(last.text);
    if (isOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function readBelow(lines: readonly Line[], { ledger }: Context) {
  const groups = broken(lines);
  const marks = groups.map(([first]) => (first ? markOf(first) : { isBullet: false, text: '' }));
  const numbers = marks.map(({ number }) => number);
  const kind = numbers.every((one) => one !== undefined)
    ? /^[а-я]\)/.test(numbers[0] ?? '')
      ? 'letter'
      : 'bracket'
    : marks.every(({ isBullet }) => isBullet)
      ? 'dash'
      : 'none';
  const isCounted = kind === 'bracket' && numbers.every((one, at) => one === `${at + 1})`);
  const points = groups.flatMap((group, at): readonly Draft[] => {
    const mark = marks[at];
    const text = [mark?.text ?? '', ...group.slice(1).map(lineText)].join(' ').trim();
    const leaf = leafOf(text, group, ledger, 'prose');
    if (leaf === undefined) return [];
    if (mark?.number === undefined || isCounted || kind === 'letter') return [leaf];
    return [{ number: { leaf: mark.number, words: '' }, text: leaf }];
  });
  return { marks: made(kind), points };
}

interface Found {
  readonly definitions: DraftFields[];
  readonly directions: DraftFields[];
}

function pointDraft(point: Growing, context: Context, read: Found): DraftFields {
  const number = point.number === undefined ? undefined : made(point.number);
  const unnumbered = point.number === undefined ? made(true) : undefined;
  const text = leafOf(point.text, point.lines, context.ledger, 'prose');
  if (point.below.length === 0) return { number, unnumbered, text };
  if (TERMS.test(point.text)) {
    const terms = readTerms(point.below, context);
    if (terms.length > 0) {
      read.definitions.push(...terms);
      return { number, text, list: made('definitions') };
    }
  }
  if (DIRECTIONS.test(point.text)) {
    read.directions.push(
      ...point.below.map((line): DraftFields => {
        const mark = markOf(line);
        const name = leafOf(mark.text.replace(/[;.]$/, ''), [line], context.ledger);
        return mark.number === undefined ? { name } : { number: made(mark.number), name };
      }),
    );
    return { number, text, list: made('directions') };
  }
  return { number, unnumbered, text, ...readBelow(point.below, context) };
}

/** A second paragraph of a point, or its end after a broken line. */
function growText(point: Growing, line: Line): boolean {
  const last = point.lines.at(-1);
  const { number, isBullet } = markOf(line);
  if (point.below.length > 0 || last === undefined || number !== undefined || isBullet)
    return false;
  const isBroken = goesOn(last, line) && !/[.;:,!?]$/.test(last.text);
  if (!isBroken && !(/[.!?]$/.test(last.text) && /^[А-ЯЁA-Z«"„]/.test(line.text))) return false;
  point.text += `${isBroken ? ' ' : '\n\n'}${line.text}`;
  point.lines.push(line);
  return true;
}

/** Reads the numbered body of a regulation. */
export function readPoints(lines: readonly Line[], context: Context): ReadPoints {
  const sections: GrowingSection[] = [];
  for (const line of lines) {
    const part = numberedPart(line);
    const section = sections.at(-1);
    const point = section?.points.at(-1);
    if (part?.depth === 'section') {
      sections.push({ number: part.number, title: line, titleText: part.text, points: [] });
    } else if (part?.depth === 'point') {
      const own = section ?? { number: undefined, title: undefined, titleText: '', points: [] };
      if (section === undefined) sections.push(own);
      own.points.push({ number: part.number, text: part.text, lines: [line], below: [] });
    } else if (point === undefined) {
      section?.points.push({ number: undefined, text: lineText(line), lines: [line], below: [] });
    } else if (!growText(point, line)) point.below.push(line);
  }
  const read: Found = { definitions: [], directions: [] };
  const drafts = sections.map(
    ({ number, title, titleText, points }): DraftFields => ({
      number: number === undefined ? undefined : made(number),
      title: title && leafOf(titleText, [title], context.ledger),
      points: points.map((point) => pointDraft(point, context, read)),
    }),
  );
  return { sections: drafts, ...read };
}
