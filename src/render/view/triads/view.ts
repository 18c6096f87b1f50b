import type { Passport, Project } from '../../../model/project.js';
import type { ConceptBlock, Figure, MadeTable, TriadsDocument } from '../../../model/triads.js';
import { quoted } from '../../words/letters.js';
import { annexOfPassport } from '../annexes.js';
import { frameView } from '../frame.js';
import { levelWords, unitWords } from '../level-words.js';
import type { Surroundings } from '../mentions.js';
import { figureCaption } from './captions.js';
import { pagesOf } from './pages.js';
import type { BlockView, TriadsView } from './shape.js';
import { approbationTable, assignmentsTable, teamsTable } from './tables.js';
import { seminarRows, workshopsTable } from './workshops.js';

const TABLES: readonly MadeTable[] = ['triads', 'assignments', 'approbation', 'workshops'];

/** The annex with the triads as forms see it. */
export function triadsView(
  project: Project,
  passport: Passport | undefined,
  document: TriadsDocument,
): TriadsView {
  const unit = unitWords(passport?.unit ?? 'project');
  const day = (document.approval ?? passport?.approval)?.date?.resolved.intervals[0]?.from;
  const around: Surroundings = { schedule: project, unit, ...(day !== undefined && { day }) };
  const level = passport ? levelWords(passport.level) : null;
  const { title, concept } = document;
  const name = passport && quoted(passport.title);
  const isSaid = title !== undefined && /в рамках|проекта?\s«/i.test(title);
  const frame = frameView(document, around, 'Концепция');
  const blocks = printedBlocks(document, around);
  const tables = tablesOf(document, around);
  return {
    ...frame,
    annex:
      [frame.annex, annexOfPassport(passport, document.id), ['Приложение']].find(
        (lines) => lines.length > 0,
      ) ?? [],
    project: project.id,
    unit,
    level,
    title: title ?? null,
    within: name === undefined || isSaid ? null : name,
    goal: concept?.goal?.text ?? null,
    pages: pagesOf(blocks.map((block) => blockView(block, document, tables))),
    teams: tables.triads,
    approbation: tables.approbation,
    workshops: tables.workshops,
    seminars: seminarRows(document, around),
  };
}

function tablesOf(document: TriadsDocument, around: Surroundings) {
  return {
    triads: teamsTable(document, around),
    assignments: assignmentsTable(document, around),
    approbation: approbationTable(document, around),
    workshops: workshopsTable(document, around),
  };
}

/** The parts as written; definitions and tables that no part asks for follow, so that nothing is lost. */
function printedBlocks(document: TriadsDocument, around: Surroundings): readonly ConceptBlock[] {
  const { concept, place } = document;
  const written = concept?.blocks ?? [];
  const asked = written.map(({ table }) => table);
  const tables = tablesOf(document, around);
  const missing = TABLES.filter((table) => tables[table] !== null && !asked.includes(table));
  const added = missing.map((table) => ({ place, hasDefinitions: false, table }));
  const defined = (concept?.definitions.length ?? 0) > 0;
  const isPlaced = written.some(({ hasDefinitions }) => hasDefinitions);
  const definitions = defined && !isPlaced ? [{ place, hasDefinitions: true }] : [];
  return [...definitions, ...written, ...added];
}

function blockView(
  block: ConceptBlock,
  document: TriadsDocument,
  tables: ReturnType<typeof tablesOf>,
): BlockView {
  const { title, text, hasDefinitions, table, figure } = block;
  const definitions = hasDefinitions ? (document.concept?.definitions ?? []) : [];
  return {
    title: title ?? null,
    text: text ?? null,
    definitions: definitions.map((one) => ({ term: one.term, text: one.text ?? '' })),
    teams: table === 'triads' ? tables.triads : null,
    assignments: table === 'assignments' ? tables.assignments : null,
    approbation: table === 'approbation' ? tables.approbation : null,
    workshops: table === 'workshops' ? tables.workshops : null,
    figure: figure?.target ? figureView(figure.target) : null,
  };
}

function figureView(figure: Figure): NonNullable<BlockView['figure']> {
  const alt = [figure.caption, figure.file ?? 'файл не указан'].filter(Boolean).join(': ');
  return { caption: figureCaption(figure), path: figure.path ?? '', alt };
}
