import { readFileSync } from 'node:fs';

/** A phrase to read, with the context that its line of input brings along. */
export interface Phrase {
  readonly text: string;
  readonly own: Readonly<Record<string, unknown>>;
}

function phraseOf(line: string): Phrase {
  if (line.startsWith('{')) {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && 'text' in value) {
        if (typeof value.text === 'string') return { text: value.text, own: { ...value } };
      }
    } catch {
      // A phrase may begin with a brace; then it is just a phrase.
    }
  }
  return { text: line, own: {} };
}

/** The phrase given, or with `-` one phrase a line from standard input; an empty last line is none. */
export function readPhrases(given: string): readonly Phrase[] {
  if (given !== '-') return [{ text: given, own: {} }];
  const lines = readFileSync(0, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map(phraseOf);
}
