import type { Inline, Text } from '../page/page.js';
import { dayOf } from './attribute.js';
import { captionReference } from './caption-reference.js';
import type { Counters } from './counters.js';
import type { Element } from './element.js';

type Marks = Pick<Text, 'bold' | 'italic'>;

/**
 * The inline content of an element. Blanks collapse as in HTML and vanish at the ends and around
 * breaks; a non-breaking space is a letter.
 */
export function readInlines(
  content: readonly (Element | string)[],
  counters: Counters,
): readonly Inline[] {
  const read: Inline[] = [];
  collect(content, {}, counters, read);
  return tidy(read);
}

function collect(
  content: readonly (Element | string)[],
  marks: Marks,
  counters: Counters,
  into: Inline[],
): void {
  for (const node of content) {
    if (typeof node === 'string') into.push({ type: 'text', text: node, ...marks });
    else if (node.name === 'br') into.push({ type: 'break' });
    else if (node.name === 'day') into.push({ type: 'day', iso: dayOf(node, 'value') });
    else if (node.name === 'number') {
      into.push({ type: 'text', text: String(counters.row()), ...marks });
    } else if (node.name === 'ref') {
      const text = captionReference(node, counters.captions, into);
      into.push({ type: 'text', text, ...marks });
    } else {
      const mark: Marks = node.name === 'b' ? { bold: true } : { italic: true };
      collect(node.children, { ...marks, ...mark }, counters, into);
    }
  }
}

function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let blankBefore = true;
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      if (inline.type === 'break') trimLast(kept);
      kept.push(inline);
      blankBefore = inline.type === 'break';
      continue;
    }
    let text = inline.text.replace(/[ \t\r\n]+/g, ' ');
    if (blankBefore && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    blankBefore = text.endsWith(' ');
    push(kept, { ...inline, text });
  }
  trimLast(kept);
  return kept;
}

/** Neighbours with the same marks are one text. */
function push(kept: Inline[], text: Text): void {
  const last = kept.at(-1);
  const same = last?.type === 'text' && last.bold === text.bold && last.italic === text.italic;
  if (same) kept[kept.length - 1] = { ...last, text: last.text + text.text };
  else kept.push(text);
}

function trimLast(kept: Inline[]): void {
  const last = kept.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  const text = last.text.slice(0, -1);
  kept.pop();
  if (text !== '') kept.push({ ...last, text });
}
