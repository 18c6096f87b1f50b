import type { Passport, Project } from '../../../model/project.js';
import type { ConceptBlock, MadeTable, TriadsDocument } from '../../../model/triads.js';
import { quoted } from '../../words/letters.js';
import { frameView } from '../frame.js';
import { levelWords, unitWords } from '../level-words.js';
import type { Surroundings } from '../mentions.js';
import { type Captions, captionsOf } from './captions.js';
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
  const frame = frameView(document, around, 'УТВЕРЖДЕНА');
  const blocks = printedBlocks(document, around);
  const captions = captionsOf(document, blocks);
  const tables = tablesOf(document, captions, around);
  return {
    ...frame,
    annex: frame.annex.length > 0 ? frame.annex : ['Приложение'],
    project: project.id,
    unit,
    level,
    title: title ?? null,
    within: name === undefined || isSaid ? null : name,
    goal: concept?.goal ? captions.fill(concept.goal.text) : null,
    pages: pagesOf(blocks.map((block) => blockView(block, document, captions, tables))),
    teams: tables.triads,
    approbation: tables.approbation,
    workshops: tables.workshops,
    seminars: seminarRows(document, around),
  };
}

function tablesOf(document: TriadsDocument, captions: Captions, around: Surroundings) {
  const { ofTable } = captions;
  return {
    triads: teamsTable(document, ofTable('triads'), around),
    assignments: assignmentsTable(document, ofTable('assignments'), around),
    approbation: approbationTable(document, ofTable('approbation'), around),
    workshops: workshopsTable(document, ofTable('workshops'), around),
  };
}

/** The parts as written; definitions and tables that no part asks for follow, so that nothing is lost. */
function printedBlocks(document: TriadsDocument, around: Surroundings): readonly ConceptBlock[] {
  const { concept, place } = document;
  const written = concept?.blocks ?? [];
  const asked = written.map(({ table }) => table);
  const tables = tablesOf(document, captionsOf(document, []), around);
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
  captions: Captions,
  tables: ReturnType<typeof tablesOf>,
): BlockView {
  const { title, text, hasDefinitions, table, figure } = block;
  const definitions = hasDefinitions ? (document.concept?.definitions ?? []) : [];
  return {
    title: title ?? null,
    text: text === undefined ? null : captions.fill(text),
    definitions: definitions.map((one) => ({
      term: one.term,
      text: captions.fill(one.text ?? ''),
    })),
    teams: table === 'triads' ? tables.triads : null,
    assignments: table === 'assignments' ? tables.assignments : null,
    approbation: table === 'approbation' ? tables.approbation : null,
    workshops: table === 'workshops' ? tables.workshops : null,
    figure: figure?.target ? figureView(figure.target, captions) : null,
  };
}

function figureView(
  figure: NonNullable<NonNullable<ConceptBlock['figure']>['target']>,
  captions: Captions,
): NonNullable<BlockView['figure']> {
  const caption = captions.ofFigure(figure);
  const alt = `Рисунок ${caption.number}: ${figure.file ?? 'файл не указан'}`;
  return { caption, path: figure.path ?? '', alt };
}
