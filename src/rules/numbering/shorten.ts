const LENGTH = 60;

/** The beginning of a text, cut between words. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(' ', LENGTH - 1);
  return `${line.slice(0, cut > LENGTH / 2 ? cut : LENGTH - 1).replace(/[\s,;:–-]+$/, '')}…`;
}
