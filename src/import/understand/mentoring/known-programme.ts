import { foldLetters } from '../../../language/russian/letters.js';
import { type Draft, type DraftFields, isLeaf, isList, type Leaf } from '../draft.js';
import type { ExtraText } from '../frame/extra.js';
import type { ReadPart } from '../read-parts.js';

/** A mentoring programme that the workspace has already. */
export interface KnownProgramme {
  readonly id: string;
  readonly title: string | undefined;
  /** Names that each side goes by. */
  readonly developing: readonly string[];
  readonly experienced: readonly string[];
  readonly period: string | undefined;
  readonly directions: readonly string[];
  /** Ids are those that authors gave. */
  readonly events: readonly { readonly id: string | undefined; readonly name: string }[];
}

function folded(text: string): string {
  return foldLetters(text)
    .replace(/[«»"„“”.,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The leaves of a draft, in their order. */
function leavesOf(draft: Draft | null | undefined): readonly Leaf[] {
  if (draft === undefined || draft === null) return [];
  if (isLeaf(draft)) return [draft];
  return (isList(draft) ? draft : Object.values(draft)).flatMap(leavesOf);
}

function textsOf(draft: Draft | undefined): readonly string[] {
  return leavesOf(draft).map(({ leaf }) => folded(String(leaf)));
}

/** True where what is told is among what is known; what is not told says nothing against it. */
function agrees(told: Draft | undefined, known: readonly string[]): boolean {
  const names = known.map(folded);
  return textsOf(told).every((one) => names.includes(one));
}

/** The one programme of the same sides, and of the same period where several have these. */
function sameProgramme(
  told: DraftFields,
  known: readonly KnownProgramme[],
): KnownProgramme | undefined {
  if (told.developing === undefined) return undefined;
  const ofSides = known.filter(
    (one) => agrees(told.developing, one.developing) && agrees(told.experienced, one.experienced),
  );
  const ofPeriod = ofSides.filter(
    ({ period }) => told.period !== undefined && agrees(told.period, [period ?? '']),
  );
  const [only, ...others] = ofSides.length > 1 ? ofPeriod : ofSides;
  return others.length > 0 ? undefined : only;
}

const LABELS: Readonly<Record<string, string>> = {
  title: 'Программа',
  period: 'Период реализации программы',
  directions: 'Направления менторства',
};

/** What a report says of its programme in other words than the programme itself. */
function differing(told: DraftFields, known: KnownProgramme): readonly ExtraText[] {
  const own: Readonly<Record<string, readonly string[]>> = {
    title: known.title === undefined ? [] : [known.title],
    period: known.period === undefined ? [] : [known.period],
    directions: known.directions,
  };
  return Object.entries(own).flatMap(([field, values]): readonly ExtraText[] => {
    const leaves = leavesOf(told[field]).filter(({ from }) => from !== undefined);
    if (leaves.length === 0 || agrees(told[field], values)) return [];
    const text = leaves.map(({ leaf }) => String(leaf)).join('; ');
    return [{ label: LABELS[field] ?? field, text, from: leaves[0]?.from }];
  });
}

/** All words of a draft. */
function wordsOf(draft: Draft | null | undefined): string {
  return leavesOf(draft)
    .map(({ leaf, words }) => words ?? String(leaf))
    .join(' ');
}

function eventsOf({ events }: DraftFields): readonly DraftFields[] {
  if (events === undefined || !isList(events)) return [];
  return events.flatMap((one) => (one !== null && !isLeaf(one) && !isList(one) ? [one] : []));
}

/** The event that a mark is of, by its number; where numbers run 1, 2, 3 … they are its place. */
function eventOf(mark: DraftFields, events: readonly DraftFields[]): DraftFields | undefined {
  const [number = ''] = textsOf(mark.event);
  return events.find((one) => textsOf(one.number)[0] === number) ?? events[Number(number) - 1];
}

/** A mark of an event that the programme has under an id, or under the number it is told with. */
function withEvent(
  mark: DraftFields,
  event: DraftFields | undefined,
  known: KnownProgramme,
): DraftFields {
  const [name] = textsOf(event?.name);
  const id = known.events.find((one) => folded(one.name) === name)?.id;
  const number = mark.event !== undefined && isLeaf(mark.event) ? mark.event.leaf : '';
  return { ...mark, event: { leaf: id ?? number, words: wordsOf(event?.name) } };
}

/**
 * A report whose programme the workspace has: it names that one, its marks are of that one's events,
 * and what it tells otherwise of it stands beside. `undefined` where the programme is not known.
 */
export function withKnownProgramme(
  report: ReadPart,
  known: readonly KnownProgramme[],
): ReadPart | undefined {
  const told = report.programme;
  const found = told && sameProgramme(told, known);
  if (told === undefined || found === undefined) return undefined;
  const extra = differing(told, found);
  const apart = new Set(extra.map(({ label }) => label));
  const { events: _events, ...head } = told;
  const said = Object.entries(head).filter(([field]) => !apart.has(LABELS[field] ?? field));
  const events = eventsOf(told);
  const marked = report.marks.map((mark) => withEvent(mark, eventOf(mark, events), found));
  // An event without a mark is told all the same: its name is one of the programme's.
  const ofMarks = new Set(report.marks.map((mark) => eventOf(mark, events)));
  const unmarked = events.filter((event) => !ofMarks.has(event));
  const words = [...said.map(([, value]) => wordsOf(value)), ...unmarked.map(wordsOf)].join(' ');
  return {
    ...report,
    fields: { ...report.fields, programme: { leaf: found.id, words } },
    marks: marked,
    marksOf: found.id,
    extra: [...report.extra, ...extra],
  };
}
