/**
 * The same text with letters of its own. What the engine cuts out of a file's text keeps the whole file
 * alive; a text that is to be remembered longer than the file must not.
 */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
