// JSON leaves these as they are; a terminal would obey them.
const COMMANDS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Indented JSON in which nothing can command a terminal that shows it. */
export function layout(value: unknown): string {
  const escaped = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(COMMANDS, escaped);
}
