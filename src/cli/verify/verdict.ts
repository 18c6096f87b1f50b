import type { VerifyWords } from '../../language/catalogue/verify.js';
import { shorten } from '../../language/shorten.js';
import { changedInWords } from '../../rules/approval/changed-words.js';
import { isKind, KINDS } from '../../schema/kinds.js';
import type { CommandContext } from '../command.js';
import type { SourceChange } from './compare.js';
import type { Edit } from './edits.js';
import type { MadeFile, Unreadable } from './read-file.js';

/** What is known of one file: as the user named it, and what came of it. */
export type Verdict = { readonly file: string } & (
  | {
      readonly made: MadeFile;
      readonly changes: readonly SourceChange[];
      /** What was edited by hand, where that can be told. */
      readonly edits?: readonly Edit[];
    }
  | { readonly unreadable: Unreadable }
);

/** Whether a file says what the sources say. */
export function agrees(verdict: Verdict): boolean {
  return 'made' in verdict && verdict.changes.length === 0 && verdict.made.edited !== 'text';
}

function reasonOf(unreadable: Unreadable, say: VerifyWords, { words }: CommandContext): string {
  if ('problem' in unreadable) return say.problems[unreadable.problem];
  return words.reasons[unreadable.code] ?? unreadable.code;
}

function changeLine(
  { document, kind, state, sections }: SourceChange,
  say: VerifyWords,
  lang: 'ru' | 'en',
) {
  const name = isKind(kind) ? `${KINDS[kind][lang]} (${document})` : document;
  return state === 'changed' ? say.changed(name, changedInWords(sections, lang)) : say[state](name);
}

/** So many places are shown. */
const MOST_EDITS = 5;

/** Letters shown before those that differ. */
const BEFORE = 24;

/** Where two texts begin to differ; the beginning, where one is empty. */
function differsFrom(was: string, now: string): number {
  let at = 0;
  while (at < was.length && was[at] === now[at]) at++;
  return at;
}

/** The words round an offset. */
function excerpt(text: string, from: number): string {
  const start = from <= BEFORE ? 0 : text.indexOf(' ', from - BEFORE) + 1;
  return start === 0 ? shorten(text) : `…${shorten(text.slice(Math.min(start, from)))}`;
}

function editLines(edits: readonly Edit[], say: VerifyWords): readonly string[] {
  const shown = edits.slice(0, MOST_EDITS).flatMap(({ was, now }) => {
    const from = differsFrom(was ?? '', now ?? '');
    return [
      ...(was === null ? [] : [`  ${say.was(excerpt(was, from))}`]),
      ...(now === null ? [] : [`  ${say.now(excerpt(now, from))}`]),
    ];
  });
  const others = edits.length - MOST_EDITS;
  return others > 0 ? [...shown, `  ${say.more(others)}`] : shown;
}

/** The lines that tell a person of a file. */
export function verdictLines(
  verdict: Verdict,
  say: VerifyWords,
  context: CommandContext,
): readonly string[] {
  const { file } = verdict;
  if ('unreadable' in verdict) {
    return [say.unreadable(file, reasonOf(verdict.unreadable, say, context))];
  }
  const { edited, provenance } = verdict.made;
  const isOther = provenance.version !== context.version;
  const details = [
    ...verdict.changes.map((change) => changeLine(change, say, context.lang)),
    ...(edited === 'text' ? [say.edited] : edited === 'saved' ? [say.saved] : []),
    ...editLines(verdict.edits ?? [], say),
    ...(isOther ? [say.otherVersion(provenance.version)] : []),
  ];
  const head = agrees(verdict) ? say.agrees(file) : say.differs(file);
  return [head, ...details.map((line) => `  ${line}`)];
}

/** The verdict for programs. */
export function verdictData(verdict: Verdict): unknown {
  const { file } = verdict;
  if ('unreadable' in verdict) {
    const { unreadable } = verdict;
    const reason = 'problem' in unreadable ? unreadable.problem : unreadable.code;
    return { file, state: 'unreadable', reason };
  }
  const { made, changes, edits } = verdict;
  const { project, version } = made.provenance;
  const state = agrees(verdict) ? 'agrees' : 'differs';
  return {
    file,
    state,
    project,
    program: version,
    edited: made.edited,
    ...(edits && { edits }),
    changes,
  };
}
