import type { LoadedDocument } from '../model/document.js';
import { headField } from '../source/head.js';
import type { SourceFile } from '../source/source-file.js';

/** What the first lines of a document say of it, read without parsing. */
export interface Head {
  readonly kind: string;
  readonly id?: string;
  /** The project it belongs to, or its own id where it stands alone (a regulation, a programme). */
  readonly home: string;
  readonly isAlone: boolean;
}

/**
 * The head of a document written in the usual way; `undefined` where only a parser can tell, and for
 * the directory, which everything rests on.
 */
export function headOf(text: string): Head | undefined {
  const kind = headField(text, 'kind');
  const project = headField(text, 'project');
  const id = headField(text, 'id');
  const home = project ?? id;
  if (kind === undefined || kind === 'directory' || home === undefined) return undefined;
  return { kind, ...(id && { id }), home, isAlone: project === undefined };
}

/** What is asked about: a file, or everything of a home (a project, a document that stands alone). */
export type Focus = (file: string, home: string | undefined) => boolean;

/** A text with its head, before anything is parsed. */
export interface Unread {
  readonly file: string;
  readonly text: string;
  readonly head: Head | undefined;
}

/**
 * Which projects and documents of their own must be read whole to say everything about the files
 * asked for: their own, and those whose ids they mention.
 *
 * @returns the homes, or `undefined` where all must be read (a directory or a document that stands
 *   alone was asked for)
 */
export function homesInFocus(
  all: readonly Unread[],
  includes: Focus,
): ReadonlySet<string> | undefined {
  const asked = all.filter(({ file, head }) => includes(file, head?.home));
  if (asked.some(({ head }) => head === undefined || head.isAlone)) return undefined;
  const own = new Set(asked.flatMap(({ head }) => head?.home ?? []));
  const texts = all.filter(({ head }) => head !== undefined && own.has(head.home));
  const others = new Set(all.flatMap(({ head }) => head?.home ?? []));
  const mentioned = [...others].filter((id) => texts.some(({ text }) => text.includes(id)));
  return new Set([...own, ...mentioned]);
}

/** A document of a project nobody asked about: its id is known, so that no other takes it. */
export function bystander({ file, text }: Unread, { kind, id }: Head): LoadedDocument {
  const data = { kind, ...(id !== undefined && { id }) };
  const source: SourceFile = { file, text, data, problems: [] };
  return { source, kind, ...(id !== undefined && { id }), data, shape: [], isHeadAlone: true };
}
