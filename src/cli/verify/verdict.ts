import type { VerifyWords } from '../../language/catalogue/verify.js';
import { changedInWords } from '../../rules/approval/changed-words.js';
import { isKind, KINDS } from '../../schema/kinds.js';
import type { CommandContext } from '../command.js';
import type { SourceChange } from './compare.js';
import type { MadeFile, Unreadable } from './read-file.js';

/** What is known of one file: as the user named it, and what came of it. */
export type Verdict = { readonly file: string } & (
  | { readonly made: MadeFile; readonly changes: readonly SourceChange[] }
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
  const { made, changes } = verdict;
  const { project, version } = made.provenance;
  const state = agrees(verdict) ? 'agrees' : 'differs';
  return { file, state, project, program: version, edited: made.edited, changes };
}
