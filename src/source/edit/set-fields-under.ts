import type { SourceEntry, SourceNode } from '../node-tree.js';
import { endOfLine, lineEndOf } from './line-bounds.js';
import { blockLines, LONGEST, type NewValue, STEP } from './new-value.js';
import { endOf, indentOf, isFlow, type Layout, type NewFields, setFields } from './set-fields.js';
import type { TextEdit } from './text-edit.js';

function present(fields: NewFields, { order }: Layout): Readonly<Record<string, NewValue>> {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const there = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(there.toSorted(([a], [b]) => rank(a) - rank(b)));
}

/** Writes a mapping between brackets as lines of a block; what stays keeps its letters. */
function unfold(text: string, entry: SourceEntry, fields: NewFields): readonly TextEdit[] {
  const indent = indentOf(text, entry) + STEP;
  const { entries } = entry.value;
  const there = entries.flatMap((one) => {
    const { key, keySpan } = one;
    if (!Object.hasOwn(fields, key)) return indent + text.slice(keySpan.start, endOf(text, one));
    const next = fields[key];
    return next === undefined ? [] : blockLines(key, next, indent);
  });
  const added = Object.entries(fields).flatMap(([name, next]) => {
    const isThere = entries.some(({ key }) => key === name);
    return next === undefined || isThere ? [] : blockLines(name, next, indent);
  });
  const colon = text.indexOf(':', entry.keySpan.end) + 1;
  const end = endOf(text, entry);
  const lineEnd = endOfLine(text, end);
  const lines = [...there, ...added].map((line) => lineEndOf(text) + line).join('');
  // A comment beside the mapping stays beside its name.
  return [
    { start: colon, end, text: '' },
    { start: lineEnd, end: lineEnd, text: lines },
  ];
}

/**
 * The edits that set fields of the mapping under a name: it is made where there is none, and becomes
 * lines of a block where it would be too wide to read between brackets.
 */
export function setFieldsUnder(
  text: string,
  parent: SourceNode,
  name: string,
  fields: NewFields,
  { outer, inner }: { readonly outer: Layout; readonly inner: Layout },
): readonly TextEdit[] {
  const entry = parent.entries.findLast(({ key }) => key === name);
  if (entry?.value.kind !== 'mapping') {
    return setFields(text, parent, { [name]: present(fields, inner) }, outer);
  }
  const edits = setFields(text, entry.value, fields, inner);
  const isBetween = isFlow(text, entry.value) && !isFlow(text, parent);
  const { start, end } = entry.value.span;
  const isOnOneLine = !/[\r\n]/.test(text.slice(start, end));
  const isWide = edits.some(({ text: next }) => next.length > LONGEST);
  return isBetween && isOnOneLine && isWide ? unfold(text, entry, fields) : edits;
}
