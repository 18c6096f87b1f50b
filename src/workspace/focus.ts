import type { LoadedDocument } from '../model/document.js';
import { headField } from '../source/head.js';
import type { SourceFile } from '../source/source-file.js';

/** What the first lines of a document say of it, read without parsing. */
export interface Head {
  readonly kind: string;
  readonly project: string;
  readonly id?: string;
}

/** The head of a document written in the usual way; `undefined` where only a parser can tell. */
export function headOf(text: string): Head | undefined {
  const kind = headField(text, 'kind');
  const project = headField(text, 'project');
  const id = headField(text, 'id');
  return kind === undefined || project === undefined
    ? undefined
    : { kind, project, ...(id && { id }) };
}

/** A text with its head, before anything is parsed. */
export interface Unread {
  readonly file: string;
  readonly text: string;
  readonly head: Head | undefined;
}

/**
 * Which projects must be read whole to say everything about the files asked for: their own, and
 * those whose ids their documents mention.
 *
 * @returns the projects, or `undefined` where all must be read (a directory was asked for)
 */
export function projectsInFocus(
  all: readonly Unread[],
  includes: (file: string) => boolean,
): ReadonlySet<string> | undefined {
  const asked = all.filter(({ file }) => includes(file));
  if (asked.some(({ head }) => head === undefined)) return undefined;
  const own = new Set(asked.flatMap(({ head }) => head?.project ?? []));
  const texts = all.filter(({ head }) => head !== undefined && own.has(head.project));
  const others = new Set(all.flatMap(({ head }) => head?.project ?? []));
  const mentioned = [...others].filter((id) => texts.some(({ text }) => text.includes(id)));
  return new Set([...own, ...mentioned]);
}

/** A document of a project nobody asked about: its id is known, so that no other takes it. */
export function bystander({ file, text }: Unread, { kind, id }: Head): LoadedDocument {
  const data = { kind, ...(id !== undefined && { id }) };
  const source: SourceFile = { file, text, data, problems: [] };
  return { source, kind, ...(id !== undefined && { id }), data, shape: [] };
}
