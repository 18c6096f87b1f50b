/** A stretch in quotes, both marks included; `end` is exclusive. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

interface Opened {
  readonly at: number;
  readonly closes: string;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '“': '”' };

/**
 * The outermost quoted stretches, in order. An opening mark that is never closed quotes nothing:
 * in documents «Школа «Росток» often has one closing mark for two. Quotes round the whole text
 * are a cell's, not a name's, and are left out.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  if (!/[«„“"]/.test(text)) return [];
  const opened: Opened[] = [];
  const spans: QuotedSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (!'«»„“”"'.includes(sign)) continue;
    const start = closeLast(opened, sign);
    if (start !== undefined) {
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: at + 1 });
      continue;
    }
    const closes = sign === '"' ? '"' : CLOSING[sign];
    if (closes !== undefined) opened.push({ at, closes });
  }
  return spans.filter(({ start, end }) => start > 0 || text.slice(end).trim() !== '');
}

/**
 * Closes the opening mark that `sign` belongs to, with those left open inside it. Looks a few
 * marks back only, so that a text of nothing but quotes costs linear time.
 */
function closeLast(opened: Opened[], sign: string): number | undefined {
  for (let depth = 1; depth <= Math.min(4, opened.length); depth++) {
    const candidate = opened.at(-depth);
    if (candidate?.closes.includes(sign)) {
      opened.length -= depth;
      return candidate.at;
    }
  }
  return undefined;
}
