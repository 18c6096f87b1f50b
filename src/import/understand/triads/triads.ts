import { foldLetters } from '../../../language/russian/letters.js';
import type { Part } from '../../recognise/parts.js';
import type { TableName } from '../../recognise/table-kinds.js';
import type { Context } from '../context.js';
import { type DraftFields, fields, leafOf, list } from '../draft.js';
import { readAnnexStamp } from '../frame/stamp.js';
import { unquoted } from '../passport/heading.js';
import { headedTables } from '../plan/plan.js';
import { flatText } from '../text/joined-text.js';
import { readApprobation } from './approbation.js';
import { type ReadAssignments, readAssignments, withAssignments } from './assignments.js';
import { readConcept } from './concept.js';
import { readSeminarTable } from './seminar-table.js';
import { readTriadLines } from './triad-lines.js';
import { readTriads } from './triads-table.js';
import { readWorkshops } from './workshops.js';

/** «в рамках проекта …», «проведения семинаров …»: the title goes on in its next line. */
const GOES_ON = /^в\s+рамках\s|^[а-яё]/;

/** Tables of the form that sections of the concept may name; seminars are printed with their workshops. */
const TABLES: Readonly<Partial<Record<TableName, string>>> = {
  triads: 'triads',
  assignments: 'assignments',
  approbation: 'approbation',
  workshops: 'workshops',
  seminars: 'workshops',
};

/** «… в рамках регионального подпроекта «Школа»»: what the form adds to the title by itself. */
const PROJECT = /\s+в\s+рамках\s+(?:[а-яё]+\s+){0,2}(?:под)?проекта\s+([«"„].+)$/is;

function withoutProject(title: string, project: string | undefined): string {
  const [whole, name] = PROJECT.exec(title) ?? [];
  const isOwn = name !== undefined && foldLetters(unquoted(name)) === foldLetters(project ?? '');
  return whole !== undefined && isOwn ? title.slice(0, -whole.length) : title;
}

/** Reads the annex on triads: composition, assignments, approbation, seminars, and its prose. */
export function readTriadsDocument(part: Part, context: Context, project?: string): DraftFields {
  const { ledger } = context;
  const first = part.pieces.findIndex((piece) => piece.kind === 'line' && part.titles.has(piece));
  const stamp = part.pieces.slice(0, Math.max(first, 0)).filter((piece) => piece.kind === 'line');
  const annex = readAnnexStamp(stamp, ledger);
  const below = part.pieces.slice(Math.max(first, 0)).filter((piece) => piece.kind === 'line');
  const titleLines =
    first < 0 ? [] : below.slice(0, below[1] && GOES_ON.test(below[1].text) ? 2 : 1);
  const written = flatText(titleLines);
  const title =
    titleLines.length === 0
      ? undefined
      : leafOf(withoutProject(written, project), titleLines, ledger);

  let triads: readonly DraftFields[] = [];
  let assignments: ReadAssignments = { general: {}, ofTriads: new Map() };
  let approbation: DraftFields | undefined;
  let modules: readonly DraftFields[] = [];
  let seminars: readonly DraftFields[] = [];
  let told: readonly DraftFields[] = [];
  for (const [grid, table] of headedTables(part)) {
    if (table.table === 'triads') triads = [...triads, ...readTriads(grid, table, context)];
    if (table.table === 'assignments') assignments = readAssignments(grid, table, context);
    if (table.table === 'approbation') approbation = readApprobation(grid, table, context);
    if (table.table === 'workshops') ({ modules, seminars } = readWorkshops(grid, table, context));
    if (table.table === 'seminars') told = [...told, ...readSeminarTable(grid, table, context)];
  }
  const inLines = readTriadLines(
    below.filter((line) => ledger.shareOf(line) === undefined),
    ledger,
  );
  const prose = readConcept(
    part.pieces.slice(Math.max(first, 0)),
    {
      ofGrid: (grid) => {
        const as = part.tables.get(grid);
        return as?.type === 'headed' ? TABLES[as.table] : undefined;
      },
      ofLine: (line) => inLines.tables.get(line),
    },
    context,
  );
  return {
    title: title && { ...title, words: written },
    annex,
    concept: fields(prose.concept),
    figures: list(prose.figures),
    tables: fields(prose.tables),
    triads: list(
      withAssignments(
        [...triads, ...inLines.triads],
        new Map([...inLines.ofTriads, ...assignments.ofTriads]),
      ),
    ),
    assignments: fields(assignments.general),
    approbation,
    modules: list(modules),
    seminars: list([...seminars, ...told]),
  };
}
