import { constructFromEvents, parseEvents } from 'js-yaml';
import { CONSTRUCTION } from '../limits.js';

const CONTROL = /[^\P{Cc}]/u;

/** Whether YAML reads the source as this value. */
export function reads(source: string, value: unknown): boolean {
  try {
    const [data] = constructFromEvents(parseEvents(source, {}), { ...CONSTRUCTION, source });
    return JSON.stringify(data) === JSON.stringify(value);
  } catch {
    // What does not parse does not read as anything.
    return false;
  }
}

/** Whether a text needs no quotes as a value and as a key, in a block and between brackets. */
function isPlain(text: string): boolean {
  if (CONTROL.test(text)) return false;
  return reads(`a: ${text}`, { a: text }) && reads(`[{${text}: ${text}}]`, [{ [text]: text }]);
}

/** A text as it is written in YAML: in quotes only where it would be read as something else. */
export function scalarText(text: string): string {
  if (isPlain(text)) return text;
  // JSON's escapes are YAML's too.
  if (CONTROL.test(text)) return JSON.stringify(text);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
