import type { Line } from '../../pieces/piece.js';
import { lineText } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { personReference } from '../directory/people-book.js';
import { type Draft, present } from '../draft.js';
import { fullNamesIn, nominativeOf, shortNamesIn } from '../text/person-words.js';
import type { FieldRows } from './field-rows.js';

interface Piece {
  readonly text: string;
  readonly line: Line;
}

const BEFORE = /^\s*(?:\d{1,2}[.)]\s*|[–—-]\s+)/;
const AFTER = /^[\s,–—:-]+|[\s,;.]+$/g;

/** Without what ends an item; the stop of «Иванова Т.В.» is the name's own. */
function withoutEnd(text: string): string {
  const bare = text.replace(/[;,]+$/, '');
  return shortNamesIn(bare).some(({ end }) => end === bare.length)
    ? bare
    : bare.replace(/\.+$/, '');
}

/** A name beside its post in another cell of the same row is one person with it. */
export function peopleLines({ rows }: FieldRows): readonly Line[] {
  return rows.flatMap((cells): readonly Line[] => {
    const lines = cells.flatMap((cell) => cell.lines);
    const [first, ...others] = cells.map(({ lines: own }) => own);
    const name = first?.length === 1 ? first[0]?.text : undefined;
    const isPerson =
      name !== undefined && [...fullNamesIn(name), ...shortNamesIn(name)].length === 1;
    const isBeside = others.length > 0 && others.every((own) => own.length === 1);
    const [line] = lines;
    if (!isPerson || !isBeside || line === undefined) return lines;
    return [{ ...line, text: lines.map(({ text }) => text.replace(/,$/, '')).join(', ') }];
  });
}

/** One person to a piece: each begins where the next name does. */
function piecesOf(lines: readonly Line[]): readonly Piece[] {
  return lines.flatMap((line) => {
    const text = lineText(line);
    return text
      .split(/;\s*/)
      .filter((part) => part.trim() !== '')
      .flatMap((part) => {
        const names = fullNamesIn(part);
        const starts =
          names.length > 1 && names[0]?.start === 0 ? names.map(({ start }) => start) : [0];
        return starts.map((start, at) => ({ text: part.slice(start, starts[at + 1]), line }));
      });
  });
}

function referenceTo({ text, line }: Piece, context: Context): Draft | undefined {
  const bare = text.replace(BEFORE, '').trim();
  const [found] = fullNamesIn(bare);
  if (found === undefined) {
    const shown = withoutEnd(bare);
    return shown === '' ? undefined : { text: { leaf: shown, from: line.origin } };
  }
  const around = [bare.slice(0, found.start), bare.slice(found.end)]
    .map((part) => part.replace(AFTER, ''))
    .filter((part) => part !== '');
  const post = around.join(', ');
  // The words count with the reference: a person named twice has one entry.
  const id = context.people.idOf({
    name: { leaf: nominativeOf(found.name), words: '', from: line.origin },
    ...(post !== '' && { post: { leaf: post, words: '', from: line.origin } }),
  });
  if (id === undefined) return { text: { leaf: withoutEnd(bare), from: line.origin } };
  return personReference(id, text, line.origin);
}

/**
 * People with their posts: each becomes an entry of the directory and a reference to it. What names
 * no person stays as a text.
 */
export function readHolders(lines: readonly Line[], context: Context): Draft | undefined {
  const found = present(piecesOf(lines).map((piece) => referenceTo(piece, context)));
  context.ledger.take(lines, 'field');
  return found.length > 1 ? found : found[0];
}
