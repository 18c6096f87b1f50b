import { foldLetters } from '../../language/russian/letters.js';
import { type Line, linesOf } from '../pieces/piece.js';
import type { Part } from '../recognise/parts.js';
import type { Context } from './context.js';
import { directoryDocument } from './directory/directory-document.js';
import { type Draft, type DraftFields, isLeaf, isList, list, made } from './draft.js';
import { extraDraft, leftovers } from './frame/extra.js';
import { placeWords } from './frame/place-words.js';
import { withKnownProgramme } from './mentoring/known-programme.js';
import { projectId } from './project-id.js';
import { type ReadPart, readParts } from './read-parts.js';
import type { Surroundings } from './understand.js';

/** A document that a file held. */
export interface Document {
  readonly kind: string;
  readonly id: string;
  /** Where it would lie in a workspace, with `/`. */
  readonly file: string;
  readonly fields: DraftFields;
}

/** Kinds that belong to a project, with the names of their files. */
const OF_PROJECT: Readonly<Record<string, string>> = {
  passport: 'passport',
  'event-plan': 'plan',
  triads: 'triads',
  'interaction-plan': 'interaction',
};
const ALONE: Readonly<Record<string, string>> = {
  regulation: 'regulation',
  'team-registry': 'teams',
  procedure: 'procedure',
  'mentoring-programme': 'programme',
  agreement: 'agreement',
  'completion-report': 'report',
};
/** Kinds that name the programme they are about. */
const OF_PROGRAMME: ReadonlySet<string> = new Set(['agreement', 'completion-report']);
/** Which kind of document is an annex to which. */
const ANNEXES: Readonly<Record<string, string>> = {
  passport: 'triads',
  regulation: 'team-registry',
};

/** A document's kind, id and place, and the part it is made of. */
interface Head extends ReadPart {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
  readonly project: string | undefined;
}

function headsOf(parts: readonly ReadPart[], project: string, { newId }: Context): readonly Head[] {
  const counts = new Map<string, number>();
  return parts.map((read) => {
    const { kind } = read.part;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const word = OF_PROJECT[kind] ?? ALONE[kind] ?? kind;
    const own = count === 1 ? word : `${word}-${count}`;
    const isOfProject = OF_PROJECT[kind] !== undefined;
    return {
      ...read,
      kind,
      id: newId(isOfProject ? `${project}-${own}` : own, own),
      file: isOfProject ? `projects/${project}/${own}.yaml` : `mentoring/${own}.yaml`,
      project: isOfProject ? project : undefined,
    };
  });
}

/** The documents of a file: those of its parts, marks of completion, and the directory they need. */
export function documentsOf(
  parts: readonly Part[],
  context: Context,
  around: Surroundings,
  fileName: string,
): readonly Document[] {
  const read = readParts(parts, context);
  const project = projectId(read, around, fileName);
  const heads = headsOf(withProgramme(read.parts, around), project, context);
  const documents = heads.map((head) => documentOf(head, heads, context));
  const progress = heads
    .filter(({ marks }) => marks.length > 0)
    .map((head) => progressOf(head, context));
  const all = [...documents, ...progress];
  const directory = directoryDocument(all, context, around, project);
  return directory === undefined ? all : [...all, directory];
}

const NO_PART = { pieces: [], tables: new Map(), titles: new Set<Line>() };

/**
 * A report that stands alone names the programme of the workspace that it tells of, else brings it with
 * it; the marks are of that one's events.
 */
function withProgramme(
  parts: readonly ReadPart[],
  { programmes }: Surroundings,
): readonly ReadPart[] {
  if (parts.some(({ part }) => part.kind === 'mentoring-programme')) return parts;
  const report = parts.find(({ programme }) => programme !== undefined);
  if (report?.programme === undefined) return parts;
  const joined = withKnownProgramme(report, programmes);
  if (joined !== undefined) return parts.map((one) => (one === report ? joined : one));
  const { programme, marks } = report;
  const part: Part = { kind: 'mentoring-programme', ...NO_PART };
  const others = parts.map((one) => (one === report ? { ...one, marks: [] } : one));
  return [...others, { part, fields: programme, marks, extra: [] }];
}

function documentOf(head: Head, heads: readonly Head[], { ledger }: Context): Document {
  const { kind, id, file, project, part } = head;
  const { title, ...fields } = head.fields;
  const left = leftovers(part.pieces.flatMap(linesOf), ledger, placeWords);
  const extra = [...head.extra, ...left].map(extraDraft);
  return {
    kind,
    id,
    file,
    fields: {
      kind: made(kind),
      format: made(1),
      id: made(id),
      project: project === undefined ? undefined : made(project),
      title,
      regulation: regulationOf(kind, heads),
      programme: programmeOf(kind, heads),
      ...fields,
      annexes: annexesOf(head, heads),
      extra: list(extra),
    },
  };
}

/** Documents of mentoring name the regulation they rest on, where the file holds it. */
function regulationOf(kind: string, heads: readonly Head[]): Draft | undefined {
  const regulation = heads.find((head) => head.kind === 'regulation');
  const isMentoring = ALONE[kind] !== undefined && kind !== 'regulation';
  return isMentoring && regulation !== undefined ? made(regulation.id) : undefined;
}

function programmeOf(kind: string, heads: readonly Head[]): Draft | undefined {
  const programme = heads.find((head) => head.kind === 'mentoring-programme');
  return OF_PROGRAMME.has(kind) && programme !== undefined ? made(programme.id) : undefined;
}

function titleOf(fields: DraftFields): string {
  const { title } = fields;
  return title !== undefined && isLeaf(title) ? String(title.leaf) : '';
}

/** The annexes a document lists, and that of the same file: one that is listed is not listed again. */
function annexesOf({ kind, fields: { annexes } }: Head, heads: readonly Head[]): Draft | undefined {
  const listed = annexes !== undefined && isList(annexes) ? annexes : [];
  const annex = heads.find((head) => head.kind === ANNEXES[kind]);
  const title = annex?.fields.title;
  if (annex === undefined || title === undefined || !isLeaf(title)) return annexes;
  const document = made(annex.id);
  const own = foldLetters(String(title.leaf));
  const isOwn = (entry: Draft | null): entry is DraftFields =>
    entry !== null && 'title' in entry && own.startsWith(foldLetters(titleOf({ ...entry })));
  if (!listed.some(isOwn)) return [...listed, { title: { ...title, words: '' }, document }];
  return listed.map((entry) => (isOwn(entry) ? { ...entry, document } : entry));
}

function progressOf({ id, file, project, marks, marksOf }: Head, { newId }: Context): Document {
  const of = marksOf ?? id;
  const own = newId(`${of}-progress`, 'progress');
  return {
    kind: 'progress',
    id: own,
    file: file.replace(/[^/]+\.yaml$/, marksOf === undefined ? 'progress.yaml' : `${own}.yaml`),
    fields: {
      kind: made('progress'),
      format: made(1),
      id: made(own),
      project: project === undefined ? undefined : made(project),
      of: made(of),
      events: marks,
    },
  };
}
