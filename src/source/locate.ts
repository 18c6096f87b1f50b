import { YAMLException } from 'js-yaml';
import { lineStarts, rangeOf } from './lines.js';
import { entryOf, readNodeTree, type SourceEntry, type SourceNode } from './node-tree.js';
import type { Range, Span } from './place.js';
import type { Place, SourceFile } from './source-file.js';

interface Layout {
  readonly starts: readonly number[];
  readonly tree: SourceNode | undefined;
}

// A file's tree costs as much as its parsing, so it is made only for files something is said of.
const layouts = new WeakMap<SourceFile, Layout>();

/** The tree of a text; none where it was only looked over, not parsed, and turns out to be broken. */
function treeOf({ text }: SourceFile): SourceNode | undefined {
  try {
    return readNodeTree(text);
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function layoutOf(source: SourceFile): Layout {
  const known = layouts.get(source);
  if (known !== undefined) return known;
  const tree = source.data === undefined ? undefined : treeOf(source);
  const layout = { starts: lineStarts(source.text), tree };
  layouts.set(source, layout);
  return layout;
}

/** The first line that says something: where a finding about the whole file is shown. */
function headSpan(text: string): Span {
  const match = /^(?!\s*(?:#|---|$)).*$/m.exec(text) ?? /^.*$/m.exec(text);
  const start = match?.index ?? 0;
  return { start, end: start + (match?.[0].trimEnd().length ?? 0) };
}

interface Found {
  readonly node: SourceNode;
  readonly entry?: SourceEntry;
}

/** Follows a path as far as it goes. */
function follow(tree: SourceNode, place: Place): Found {
  let found: Found = { node: tree };
  for (const step of place.path) {
    const entry = typeof step === 'string' ? entryOf(found.node, step) : undefined;
    const next = typeof step === 'number' ? found.node.items[step] : entry?.value;
    if (next === undefined) break;
    found = entry === undefined ? { node: next } : { node: next, entry };
  }
  return found;
}

function partOf(node: SourceNode, part: Span | undefined): Span {
  if (part === undefined || node.textStart === undefined) return node.span;
  const end = Math.min(node.textStart + part.end, node.span.end);
  return { start: Math.min(node.textStart + part.start, end), end };
}

/** The text span of a place; where the place is not in the text, its nearest parent's key. */
export function spanOf(place: Place): Span {
  if (place.span !== undefined) return place.span;
  const { tree } = layoutOf(place.source);
  const head = headSpan(place.source.text);
  if (tree === undefined) return head;
  const { node, entry } = follow(tree, place);
  if (entry !== undefined && (place.side === 'key' || node.span.start < 0)) return entry.keySpan;
  if (node === tree) return place.side === 'key' || place.path.length > 0 ? head : node.span;
  if (place.side === 'key' && node.kind === 'mapping') {
    return node.entries[0]?.keySpan ?? node.span;
  }
  if (node.span.start < 0) return head;
  if (node.kind === 'scalar') return partOf(node, place.part);
  const { start, end } = node.span;
  return place.source.text.slice(start, end).includes('\n') ? headOf(node) : node.span;
}

/** Of a list or a mapping what it begins with: a finding about it shall not underline all of it. */
function headOf(node: SourceNode): Span {
  const [entry] = node.entries;
  const [item] = node.items;
  const isShown = entry?.value.kind === 'scalar' && entry.value.span.start >= 0;
  if (entry !== undefined) {
    return { start: entry.keySpan.start, end: isShown ? entry.value.span.end : entry.keySpan.end };
  }
  return item === undefined ? node.span : headOf(item);
}

/** The value that stands at a place, where there is one in the text. */
export function nodeAt(place: Place): SourceNode | undefined {
  const { tree } = layoutOf(place.source);
  if (tree === undefined) return undefined;
  const steps = place.path.length;
  const { node } = follow(tree, place);
  const above = steps === 0 ? tree : follow(tree, { ...place, path: place.path.slice(0, -1) }).node;
  return steps > 0 && node === above ? undefined : node;
}

/** The lines and columns of a place. */
export function locate(place: Place): Range {
  return rangeOf(layoutOf(place.source).starts, spanOf(place));
}

/** The lines and columns of a span of a file's text. */
export function locateSpan(source: SourceFile, span: Span): Range {
  return rangeOf(layoutOf(source).starts, span);
}

/** The text of a place letter by letter as it stands in the file. */
export function rawText(place: Place): string {
  const span = spanOf(place);
  return place.source.text.slice(span.start, span.end);
}

/** The spans of all scalars of a file, in order: what is not a comment. */
export function scalarSpans(source: SourceFile): readonly Span[] {
  const spans: Span[] = [];
  const seen = new Set<SourceNode>();
  const collect = (node: SourceNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'scalar') spans.push(node.span);
    for (const item of node.items) collect(item);
    for (const entry of node.entries) {
      spans.push(entry.keySpan);
      collect(entry.value);
    }
  };
  const { tree } = layoutOf(source);
  if (tree !== undefined) collect(tree);
  return spans.sort((a, b) => a.start - b.start);
}
