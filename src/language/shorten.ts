const USUAL = 70;

/** The beginning of a text in one line, at most `longest` letters, cut between words; the place in the file shows the rest. */
export function shorten(text: string, longest = USUAL): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  const kept = line.slice(0, cut > longest / 2 ? cut : longest - 1);
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}
