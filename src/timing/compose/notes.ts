import type { Token } from '../text/token.js';

/** Words that say nothing by themselves: left between two things understood, they are no note. */
const LINKS = new Set(
  'в во с со на за к ко до по и или от г года год срок сроки период раз т ч включительно'.split(
    ' ',
  ),
);

function saysSomething(token: Token): boolean {
  if (token.kind === 'number') return true;
  return token.kind === 'word' && !LINKS.has(token.word);
}

const TRIMMED = new Set(['comma', 'dash', 'colon', 'dot', 'close']);

/** The unread stretches of a phrase, word for word, without the signs at their ends. */
export function notesOf(
  text: string,
  tokens: readonly Token[],
  covered: readonly boolean[],
): string[] {
  const notes: string[] = [];
  let start = -1;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && TRIMMED.has(tokens[from]?.kind ?? 'end')) from++;
    while (
      to > from &&
      (TRIMMED.has(tokens[to - 1]?.kind ?? 'end') || tokens[to - 1]?.kind === 'open')
    )
      to--;
    const stretch = tokens.slice(from, to);
    if (stretch.some(saysSomething)) {
      const stop =
        tokens[to]?.kind === 'close' && stretch.some((t) => t.kind === 'open') ? to + 1 : to;
      const note = text.slice(tokens[from]?.start, tokens[stop - 1]?.end);
      notes.push(note.startsWith('(') && !note.includes(')') ? note.slice(1).trim() : note);
    }
    start = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'end' || covered[i] === true) {
      if (start >= 0) close(i);
    } else if (start < 0) start = i;
  }
  return notes;
}
