import type { Part } from '../recognise/parts.js';
import type { Context } from './context.js';
import { type DraftFields, isLeaf, isList } from './draft.js';
import type { ExtraText } from './frame/extra.js';
import { readInteraction } from './interaction/interaction.js';
import { readAgreement } from './mentoring/agreement.js';
import { readProcedure } from './mentoring/procedure.js';
import { readProgramme } from './mentoring/programme.js';
import { readRegistry } from './mentoring/registry.js';
import { readRegulation } from './mentoring/regulation.js';
import { readReport } from './mentoring/report.js';
import { type ReadPassport, readPassport } from './passport/passport.js';
import { type PlanSurroundings, readPlan } from './plan/plan.js';
import { printedHeading } from './plan/printed-heading.js';
import { readTriadsDocument } from './triads/triads.js';

/** A part as data, before it is a document of its own. */
export interface ReadPart {
  readonly part: Part;
  readonly fields: DraftFields;
  /** Marks of completion found in it. */
  readonly marks: readonly DraftFields[];
  /** Rows that no form knows. */
  readonly extra: readonly ExtraText[];
  /** The programme that a report tells of; the marks are of its events. */
  readonly programme?: DraftFields;
  /** The id of a document elsewhere that the marks are of. */
  readonly marksOf?: string;
}

export interface ReadParts {
  readonly parts: readonly ReadPart[];
  readonly passport: ReadPassport | undefined;
}

/** The text of a field of a draft. */
export function textOf(fields: DraftFields | undefined, name: string): string | undefined {
  const value = fields?.[name];
  return value !== undefined && isLeaf(value) ? String(value.leaf) : undefined;
}

function seminarNumbers(triads: DraftFields | undefined): ReadonlySet<number> {
  const seminars = triads?.seminars;
  if (seminars === undefined || !isList(seminars)) return new Set();
  const numbers = seminars.flatMap((one) => {
    const number = one !== null && 'number' in one ? one.number : undefined;
    return number && isLeaf(number) ? [Number(number.leaf)] : [];
  });
  return new Set(numbers);
}

type Read = Omit<ReadPart, 'part'>;

const alone = (fields: DraftFields): Read => ({ fields, marks: [], extra: [] });

/** @param project the name of the project whose passport the file holds */
type Reader = (part: Part, context: Context, project?: string) => Read;

/** Kinds whose reading needs nothing of the rest of the file. */
const READERS: Readonly<Record<string, Reader>> = {
  'interaction-plan': (part, context) => alone(readInteraction(part, context)),
  regulation: (part, context) => alone(readRegulation(part, context)),
  'team-registry': (part, context) => alone(readRegistry(part, context)),
  procedure: (part, context) => alone(readProcedure(part, context)),
  'mentoring-programme': (part, context) => ({ ...readProgramme(part, context), extra: [] }),
  triads: (part, context, project) => alone(readTriadsDocument(part, context, project)),
  agreement: (part, context) => alone(readAgreement(part, context)),
  'completion-report': (part, context) => ({ ...readReport(part, context), extra: [] }),
};

/**
 * A passport that declares no stages gets those its plan is parted by: else the plan would refer to
 * stages that are nowhere.
 */
function giveStages(parts: readonly Part[], read: Map<Part, Read>, plan: DraftFields): void {
  const passport = parts.find(({ kind }) => kind === 'passport');
  const own = passport && read.get(passport);
  if (passport === undefined || own === undefined || own.fields.stages !== undefined) return;
  const { stages } = plan;
  if (stages === undefined || !isList(stages)) return;
  const declared = stages.flatMap((one): readonly DraftFields[] => {
    if (one === null || !('stage' in one) || !('name' in one)) return [];
    const { stage, name } = one;
    if (!stage || !name || !isLeaf(name)) return [];
    return [{ id: stage, name: { ...name, words: '' } }];
  });
  if (declared.length === stages.length) {
    read.set(passport, { ...own, fields: { ...own.fields, stages: declared } });
  }
}

/** Reads every part; a plan needs to know the passport and the seminars of its file. */
export function readParts(parts: readonly Part[], context: Context): ReadParts {
  let passport: ReadPassport | undefined;
  const read = new Map<Part, Read>();
  for (const part of parts) {
    if (part.kind === 'passport') {
      const own = readPassport(part, context);
      passport ??= own;
      read.set(part, { fields: own.fields, marks: [], extra: own.extra });
    } else if (part.kind !== 'event-plan') {
      const own = READERS[part.kind]?.(part, context, passport?.title);
      if (own !== undefined) read.set(part, own);
    }
  }
  const triads = parts.find(({ kind }) => kind === 'triads');
  const around: PlanSurroundings = {
    stages: passport?.stages ?? [],
    isPrinted: printedHeading(passport, context.vocabulary),
    seminars: seminarNumbers(triads && read.get(triads)?.fields),
  };
  for (const part of parts.filter(({ kind }) => kind === 'event-plan')) {
    const own = readPlan(part, around, context);
    read.set(part, { ...own, extra: [] });
    if (passport?.stages.length === 0) giveStages(parts, read, own.fields);
  }
  return {
    parts: parts.flatMap((part) => {
      const own = read.get(part);
      return own === undefined ? [] : [{ part, ...own }];
    }),
    passport,
  };
}
