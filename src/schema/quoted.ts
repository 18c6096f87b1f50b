/** A text as it is written in YAML between quotes. */
export function quoted(text: string): string {
  return text.includes('"') || text.includes('\\')
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text}"`;
}

/** A word as it is written in YAML: in quotes only where it would be read as something else. */
export function plainOrQuoted(word: string): string {
  return /^[\w-]*[a-z][\w-]*$/i.test(word) ? word : quoted(word);
}
