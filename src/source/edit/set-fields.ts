import type { SourceEntry, SourceNode } from '../node-tree.js';
import { endOfLine, lineEndOf, nextLine, startOfLine } from './line-bounds.js';
import { blockLines, flowField, flowText, type NewValue } from './new-value.js';
import { scalarText } from './scalar-text.js';
import type { TextEdit } from './text-edit.js';

/** The fields to set; `undefined` removes one. */
export type NewFields = Readonly<Record<string, NewValue | undefined>>;

/** How a mapping wants its new fields. */
export interface Layout {
  /** The order in which authors expect the fields: a new one comes after those before it. */
  readonly order: readonly string[];
}

const ANYWHERE: Layout = { order: [] };

/** The end of an entry: of its value, or of its colon where it has none. */
export function endOf(text: string, { keySpan, value }: SourceEntry): number {
  return Math.max(text.indexOf(':', keySpan.end) + 1, value.span.end);
}

/** Whether a mapping is written between braces. */
export function isFlow(text: string, { span }: SourceNode): boolean {
  return text[span.start] === '{';
}

/** The blanks before the name of an entry. */
export function indentOf(text: string, { keySpan }: SourceEntry): string {
  return ' '.repeat(keySpan.start - startOfLine(text, keySpan.start));
}

/** Removes an entry of a block with its lines; after a dash the dash stays. */
function removal(text: string, entry: SourceEntry): TextEdit {
  const { start: key } = entry.keySpan;
  const line = startOfLine(text, key);
  const isAlone = text.slice(line, key).trim() === '';
  return { start: isAlone ? line : key, end: nextLine(text, endOf(text, entry)), text: '' };
}

/** Puts a value in the place of the one an entry has. */
function replacement(text: string, entry: SourceEntry, next: NewValue, inFlow: boolean): TextEdit {
  const { key, keySpan, value } = entry;
  const end = endOf(text, entry);
  const isThere = value.span.start >= 0;
  if (inFlow) {
    const written = flowText(next);
    return isThere ? { ...value.span, text: written } : { start: end, end, text: ` ${written}` };
  }
  const lines = blockLines(key, next, indentOf(text, entry));
  const isBlockText = isThere && /[|>]/.test(text.slice(keySpan.end, value.span.start));
  if (value.kind === 'scalar' && typeof next === 'string' && lines.length === 1 && !isBlockText) {
    return { ...value.span, text: scalarText(next) };
  }
  const written = lines.join(lineEndOf(text)).trimStart();
  return { start: keySpan.start, end, text: written };
}

/** The entry after which a new field comes: the last of those before it in the order, else the last. */
function anchorFor(
  name: string,
  entries: readonly SourceEntry[],
  { order }: Layout,
): SourceEntry | undefined {
  const before = order.slice(0, Math.max(0, order.indexOf(name)));
  return entries.findLast(({ key }) => before.includes(key)) ?? entries.at(-1);
}

/** A mapping between brackets is written anew, with the text of what stays. */
function flowEdits(text: string, mapping: SourceNode, fields: NewFields): readonly TextEdit[] {
  const there = mapping.entries.flatMap((entry) => {
    const { key, keySpan } = entry;
    if (!Object.hasOwn(fields, key)) return text.slice(keySpan.start, endOf(text, entry));
    const next = fields[key];
    return next === undefined ? [] : flowField(key, next);
  });
  const added = Object.entries(fields).flatMap(([name, next]) =>
    next === undefined || !isAdded(mapping, name) ? [] : flowField(name, next),
  );
  return [{ ...mapping.span, text: `{${[...there, ...added].join(', ')}}` }];
}

function isBeforeBlank(text: string, entry: SourceEntry): boolean {
  return /^[ \t]*(?:\r\n|\r|\n)/.test(text.slice(nextLine(text, endOf(text, entry))));
}

/**
 * Whether a blank line parts an entry from what follows in its mapping: then one parts it from a new field, too.
 * The blank line after the last entry belongs to what comes after the whole mapping.
 */
function isSetOff(text: string, entry: SourceEntry, entries: readonly SourceEntry[]): boolean {
  if (!isBeforeBlank(text, entry)) return false;
  const isLast = entry === entries.at(-1);
  return !isLast || entries.slice(0, -1).some((one) => isBeforeBlank(text, one));
}

/** New fields of a block, gathered by the entry they come after. */
function additions(
  text: string,
  entries: readonly SourceEntry[],
  added: readonly (readonly [string, NewValue])[],
  layout: Layout,
): readonly TextEdit[] {
  const byAnchor = new Map<SourceEntry, string[]>();
  for (const [name, value] of added) {
    const anchor = anchorFor(name, entries, layout);
    if (anchor === undefined) continue;
    const lines = byAnchor.get(anchor) ?? [];
    if (isSetOff(text, anchor, entries)) lines.push('');
    lines.push(...blockLines(name, value, indentOf(text, anchor)));
    byAnchor.set(anchor, lines);
  }
  const lineEnd = lineEndOf(text);
  return [...byAnchor].map(([anchor, lines]) => {
    const at = endOfLine(text, endOf(text, anchor));
    return { start: at, end: at, text: lines.map((line) => lineEnd + line).join('') };
  });
}

function isAdded(mapping: SourceNode, name: string): boolean {
  return !mapping.entries.some(({ key }) => key === name);
}

/**
 * The edits that set fields of a mapping: what it has keeps its place, its comments and its style;
 * a mapping between brackets whose fields come or go is written anew on one line.
 */
export function setFields(
  text: string,
  mapping: SourceNode,
  fields: NewFields,
  layout: Layout = ANYWHERE,
): readonly TextEdit[] {
  const inFlow = isFlow(text, mapping);
  const wanted = Object.entries(fields);
  const isReshaped = wanted.some(([name, next]) => next === undefined || isAdded(mapping, name));
  if (inFlow && isReshaped) return flowEdits(text, mapping, fields);
  const stays = mapping.entries.filter(
    ({ key }) => !Object.hasOwn(fields, key) || fields[key] !== undefined,
  );
  const edits = mapping.entries.flatMap((entry): readonly TextEdit[] => {
    if (!Object.hasOwn(fields, entry.key)) return [];
    const next = fields[entry.key];
    if (next === undefined) return [removal(text, entry)];
    if (typeof next === 'string' || entry.value.kind !== 'mapping') {
      return [replacement(text, entry, next, inFlow)];
    }
    const gone = entry.value.entries.filter(({ key }) => !Object.hasOwn(next, key));
    const removed = Object.fromEntries(gone.map(({ key }) => [key, undefined]));
    return setFields(text, entry.value, { ...next, ...removed });
  });
  const added = wanted.flatMap(([name, next]) =>
    next === undefined || !isAdded(mapping, name) ? [] : [[name, next] as const],
  );
  return [...edits, ...additions(text, stays, added, layout)];
}
