import { levelWords, unitWords } from '../../render/view/level-words.js';
import { linesOf } from '../pieces/piece.js';
import type { Part } from '../recognise/parts.js';
import type { Context } from './context.js';
import { directoryEntries } from './directory/directory.js';
import { mentionsIn } from './directory/mentions.js';
import { groupNames } from './directory/own-groups.js';
import { type DraftFields, type Draft as DraftNode, isLeaf, list, made } from './draft.js';
import { type ExtraText, extraDraft, leftovers } from './frame/extra.js';
import { placeWords } from './frame/place-words.js';
import { readInteraction } from './interaction/interaction.js';
import { readProcedure } from './mentoring/procedure.js';
import { readProgramme } from './mentoring/programme.js';
import { readRegistry } from './mentoring/registry.js';
import { readRegulation } from './mentoring/regulation.js';
import { type ReadPassport, readPassport } from './passport/passport.js';
import { readPlan } from './plan/plan.js';
import { idOf } from './text/transliterate.js';
import { readTriadsDocument } from './triads/triads.js';
import type { Surroundings } from './understand.js';

/** A document that a file held. */
export interface Document {
  readonly kind: string;
  readonly id: string;
  /** Where it would lie in a workspace, with `/`. */
  readonly file: string;
  readonly fields: DraftFields;
}

/** Kinds that belong to a project, with the name of their file. */
const OF_PROJECT: Readonly<Record<string, string>> = {
  passport: 'passport',
  'event-plan': 'plan',
  triads: 'triads',
  'interaction-plan': 'interaction',
  progress: 'progress',
};
const ALONE: Readonly<Record<string, string>> = {
  regulation: 'regulation',
  'team-registry': 'teams',
  procedure: 'procedure',
  'mentoring-programme': 'programme',
};

/** Parts that can be read; others of the same kind come after each other. */
function textOf(fields: DraftFields | undefined, name: string): string | undefined {
  const value = fields?.[name];
  return value !== undefined && isLeaf(value) ? String(value.leaf) : undefined;
}

function seminarNumbers(triads: DraftFields | undefined): ReadonlySet<number> {
  const seminars = triads?.seminars;
  if (seminars === undefined || isLeaf(seminars) || !Array.isArray(seminars)) return new Set();
  return new Set(
    seminars.flatMap((seminar: DraftFields | null) =>
      seminar === null ? [] : [Number(textOf(seminar, 'number'))],
    ),
  );
}

function headingOf({ level, unit, title }: ReadPassport): string {
  const known = (['federal', 'regional', 'intermunicipal', 'municipal', 'school'] as const).find(
    (one) => one === level,
  );
  const words = known === undefined ? '' : `${levelWords(known).genitive} `;
  return `${words}${unitWords(unit).genitive} «${title}»`;
}

interface Draft {
  readonly part: Part;
  readonly fields: DraftFields;
  readonly extra: readonly ExtraText[];
}

/** Reads every part; a plan needs to know the passport and the seminars of its file. */
function readParts(parts: readonly Part[], context: Context) {
  const drafts: Draft[] = [];
  const marks: DraftFields[] = [];
  const first = (kind: string) => parts.find((part) => part.kind === kind);
  const passportPart = first('passport');
  const passport = passportPart && readPassport(passportPart, context);
  const triadsPart = first('triads');
  const triads = triadsPart && readTriadsDocument(triadsPart, context);
  const read = (part: Part): DraftFields | undefined => {
    switch (part.kind) {
      case 'passport':
        return part === passportPart ? passport?.fields : readPassport(part, context).fields;
      case 'triads':
        return part === triadsPart ? triads : readTriadsDocument(part, context);
      case 'event-plan': {
        const heading = passport && headingOf(passport);
        const seminars = seminarNumbers(triads);
        const plan = readPlan(part, { stages: passport?.stages ?? [], heading, seminars }, context);
        marks.push(...plan.marks);
        return plan.fields;
      }
      case 'interaction-plan':
        return readInteraction(part, context);
      case 'regulation':
        return readRegulation(part, context);
      case 'team-registry':
        return readRegistry(part, context);
      case 'procedure':
        return readProcedure(part, context);
      case 'mentoring-programme':
        return readProgramme(part, context);
      default:
        return undefined;
    }
  };
  for (const part of parts) {
    const fields = read(part);
    if (fields === undefined) continue;
    const extra = part === passportPart ? (passport?.extra ?? []) : [];
    drafts.push({ part, fields, extra });
  }
  return { drafts, marks, passport };
}

/** The documents of a file: those of its parts, marks of completion, and the directory they need. */
export function documentsOf(
  parts: readonly Part[],
  context: Context,
  around: Surroundings,
  fileName: string,
): readonly Document[] {
  const { drafts, marks, passport } = readParts(parts, context);
  const name = textOf(passport?.fields, 'short') ?? passport?.title;
  const project = idOf(name ?? fileName.replace(/\.[^.]+$/, ''), 'project');
  const counts = new Map<string, number>();
  const heads = drafts.map(({ part: { kind } }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const word = OF_PROJECT[kind] ?? ALONE[kind] ?? kind;
    const own = count === 1 ? word : `${word}-${count}`;
    const isOfProject = OF_PROJECT[kind] !== undefined;
    return {
      kind,
      id: context.newId(isOfProject ? `${project}-${own}` : own, own),
      file: isOfProject ? `projects/${project}/${own}.yaml` : `mentoring/${own}.yaml`,
      isOfProject,
    };
  });
  const idFor = (kind: string) => heads.find((head) => head.kind === kind)?.id;
  const documents = drafts.map((draft, index): Document => {
    const head = heads[index];
    const { kind = draft.part.kind, id = '', file = '', isOfProject = false } = head ?? {};
    const { title, ...fields } = draft.fields;
    const left = leftovers(draft.part.pieces.flatMap(linesOf), context.ledger, placeWords);
    const extra = [...draft.extra, ...left];
    return {
      kind,
      id,
      file,
      fields: {
        kind: made(kind),
        format: made(1),
        id: made(id),
        ...(isOfProject && { project: made(project) }),
        title,
        ...regulationLink(kind, idFor),
        ...fields,
        annexes: annexesOf(kind, idFor, drafts),
        extra: list(extra.map(extraDraft)),
      },
    };
  });
  const plan = idFor('event-plan');
  if (marks.length > 0 && plan !== undefined) {
    const id = context.newId(`${project}-progress`, 'progress');
    const fields = {
      kind: made('progress'),
      format: made(1),
      id: made(id),
      project: made(project),
      of: made(plan),
      events: marks,
    };
    documents.push({ kind: 'progress', id, file: `projects/${project}/progress.yaml`, fields });
  }
  return [...documents, ...directoryDocuments(documents, context, around, project)];
}

type IdFor = (kind: string) => string | undefined;

/** Documents of mentoring name the regulation they rest on, where the file holds it. */
function regulationLink(kind: string, idFor: IdFor): DraftFields {
  const regulation = kind === 'regulation' ? undefined : idFor('regulation');
  const isMentoring = ALONE[kind] !== undefined;
  return isMentoring && regulation !== undefined ? { regulation: made(regulation) } : {};
}

const ANNEXES: Readonly<Record<string, string>> = {
  passport: 'triads',
  regulation: 'team-registry',
};

/** The document of the same file that is an annex to another. */
function annexesOf(kind: string, idFor: IdFor, drafts: readonly Draft[]): DraftNode | undefined {
  const of = ANNEXES[kind];
  const id = of === undefined ? undefined : idFor(of);
  const title = drafts.find(({ part }) => part.kind === of)?.fields.title;
  if (id === undefined || title === undefined || !isLeaf(title)) return undefined;
  return [{ title: { ...title, words: '' }, document: made(id) }];
}

function directoryDocuments(
  documents: readonly Document[],
  { people, newId }: Context,
  { isKnown }: Surroundings,
  project: string,
): readonly Document[] {
  const mentions = documents.flatMap(({ fields }) => mentionsIn(fields));
  const ownGroups = documents.flatMap(({ fields }) => groupNames(fields));
  const { organizations, groups } = directoryEntries(mentions, { isKnown, newId, ownGroups });
  const persons = people.entries();
  if (organizations.length + groups.length + persons.length === 0) return [];
  const id = newId(`${project}-directory`, 'directory');
  const fields: DraftFields = {
    kind: made('directory'),
    format: made(1),
    id: made(id),
    organizations: list(organizations),
    people: list(persons),
    groups: list(groups),
  };
  return [{ kind: 'directory', id, file: `directory/${project}.yaml`, fields }];
}
