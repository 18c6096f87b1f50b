import { type Event, getScalarValue, parseEvents } from 'js-yaml';
import { LIMITS } from './limits.js';
import type { Span } from './place.js';

/** A value with its place in the text. */
export interface SourceNode {
  readonly span: Span;
  readonly kind: 'scalar' | 'sequence' | 'mapping' | 'empty';
  /** How a text is written: what stands round it and what its signs mean depend on that. */
  readonly style?: ScalarStyle;
  /** Where the text itself begins, for one that stands in the file letter by letter as it is read. */
  readonly textStart?: number;
  readonly items: SourceNode[];
  readonly entries: SourceEntry[];
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A key with its value. */
export interface SourceEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
}

const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;
const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;
const STYLES = new Map<number, ScalarStyle>([
  [PLAIN, 'plain'],
  [SINGLE_QUOTED, 'single'],
  [DOUBLE_QUOTED, 'double'],
]);

function scalarNode(text: string, event: Extract<Event, { type: 4 }>): SourceNode {
  const { valueStart, valueEnd } = event;
  if (valueStart < 0) return node('empty', { start: -1, end: -1 });
  const style = STYLES.get(event.style) ?? 'block';
  if (style !== 'block') {
    const quote = style === 'plain' ? 0 : 1;
    const span = { start: valueStart - quote, end: valueEnd + quote };
    const scalar = { ...node('scalar', span), style };
    return event.fast ? { ...scalar, textStart: valueStart } : scalar;
  }
  const body = text.slice(valueStart, valueEnd);
  const start = valueStart + (body.length - body.trimStart().length);
  const end = Math.max(start, valueStart + body.trimEnd().length);
  return { ...node('scalar', { start, end }), style };
}

function node(kind: SourceNode['kind'], span: Span): SourceNode {
  return { span, kind, items: [], entries: [] };
}

/** Builds the tree of a text that parses. An alias stands where it is written and has the content of what it names. */
export function readNodeTree(text: string): SourceNode | undefined {
  const events = parseEvents(text, { maxDepth: LIMITS.depth });
  const anchors = new Map<string, SourceNode>();
  let index = 1;

  const read = (): SourceNode => {
    const event = events[index++];
    if (event === undefined) return node('empty', { start: -1, end: -1 });
    if (event.type === ALIAS) {
      const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      return { ...(target ?? node('empty', span)), span, textStart: undefined };
    }
    if (event.type === SCALAR) return named(event, scalarNode(text, event));
    if (event.type === SEQUENCE || event.type === MAPPING) return readCollection(event);
    return node('empty', { start: -1, end: -1 });
  };

  const named = (event: { anchorStart: number; anchorEnd: number }, value: SourceNode) => {
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), value);
    return value;
  };

  const readKey = (): { key: string; keySpan: Span } => {
    const event = events[index];
    const value = read();
    const isScalar = event?.type === SCALAR && event.valueStart >= 0;
    return { key: isScalar ? getScalarValue(text, event) : '', keySpan: value.span };
  };

  const readCollection = (event: Extract<Event, { type: 2 | 3 }>): SourceNode => {
    const collection = node(event.type === SEQUENCE ? 'sequence' : 'mapping', {
      start: event.start,
      end: event.start,
    });
    named(event, collection);
    let end = event.start;
    const isPop = () => (events[index]?.type ?? 6) === 6;
    while (!isPop()) {
      if (event.type === SEQUENCE) {
        const item = read();
        const placed = item.span.start < 0 ? { ...item, span: dashAfter(text, end) } : item;
        collection.items.push(placed);
        end = Math.max(end, placed.span.end);
      } else {
        const { key, keySpan } = readKey();
        const value = read();
        collection.entries.push({ key, keySpan, value });
        end = Math.max(end, keySpan.end, value.span.end);
      }
    }
    index++;
    if (event.style === 2) end = closingBracket(text, end);
    return Object.assign(collection, { span: { start: event.start, end } });
  };

  return events.length > 1 ? read() : undefined;
}

/** The dash of an empty item: the only text it has. */
function dashAfter(text: string, from: number): Span {
  const start = text.indexOf('-', from);
  return start < 0 ? { start: from, end: from } : { start, end: start + 1 };
}

/** The offset after the bracket that closes a flow collection whose last item ends at `from`. */
function closingBracket(text: string, from: number): number {
  const close = /[\]}]/g;
  close.lastIndex = from;
  return close.exec(text) ? close.lastIndex : from;
}

/** The entry of a key; of equal keys the last, then what `<<` brings in. */
export function entryOf(mapping: SourceNode, key: string): SourceEntry | undefined {
  const own = mapping.entries.findLast((entry) => entry.key === key);
  if (own !== undefined) return own;
  for (const entry of mapping.entries) {
    if (entry.key !== '<<') continue;
    for (const source of entry.value.kind === 'sequence' ? entry.value.items : [entry.value]) {
      const found = source === mapping ? undefined : entryOf(source, key);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
