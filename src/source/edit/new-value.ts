import { scalarText } from './scalar-text.js';

/** A value to be written: a text, or a mapping in its order. */
export type NewValue = string | { readonly [field: string]: NewValue };

export const STEP = '  ';
/** No line is wider if that can be helped. */
export const LONGEST = 100;

/** A field on one line, its mapping between brackets. */
export function flowField(name: string, value: NewValue): string {
  return `${scalarText(name)}: ${flowText(value)}`;
}

/** A value on one line. */
export function flowText(value: NewValue): string {
  if (typeof value === 'string') return scalarText(value);
  const fields = Object.entries(value).map(([name, one]) => flowField(name, one));
  return `{${fields.join(', ')}}`;
}

/** A long text of words as a folded block, so that no line is too wide to read. */
function folded(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + word.length < LONGEST) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => indent + line);
}

/** A field in block style: the line of its key and all that belong to it. */
export function blockLines(name: string, value: NewValue, indent: string): readonly string[] {
  const key = `${indent}${scalarText(name)}:`;
  if (typeof value !== 'string') {
    const inner = Object.entries(value);
    return [key, ...inner.flatMap(([field, one]) => blockLines(field, one, indent + STEP))];
  }
  const line = `${key} ${scalarText(value)}`;
  const isWide = line.length > LONGEST && /^\S+(?: \S+)+$/.test(value);
  return isWide ? [`${key} >-`, ...folded(value, indent + STEP)] : [line];
}
