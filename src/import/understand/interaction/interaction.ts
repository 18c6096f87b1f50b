import type { Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import { STAGE_COLUMN } from '../../recognise/cycle-column.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type DraftFields, isLeaf, leafOf, list, made, present } from '../draft.js';
import { readSignatures } from '../frame/signatures.js';
import { readAnnexStamp, readApproval } from '../frame/stamp.js';
import { headedTables, linesAround } from '../plan/plan.js';
import { readResults } from '../plan/results.js';
import { type BodyRow, linesIn, tableRows } from '../plan/table-rows.js';
import { flatText, joinedText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';
import { cycleStages } from './cycle-words.js';
import { readOwnTeams } from './own-teams.js';
import { readPeopleTables } from './people-table.js';
import { readTeamRows } from './team-rows.js';
import { readTeamTables } from './team-table.js';
import { readTeam, teamRole } from './teams.js';

/** «Мероприятие 1.2 Взаимоэкспертиза …». */
const EVENT = /^(?:мероприятие\s+(?=\d)|(?=\d+\.\d))(\d+(?:\.\d+)*)\.?\s*(.*)$/is;
/** Alike enough to be nothing but the heading of the teams. */
const SAME = 0.9;
/** «Цель: …», «Задачи:», «1. …», «Срок реализации: …»: what stands below the title and is no part of it. */
const SECTION =
  /^(?:(?:цел[ьи]|задачи|срок|сроки|период|состав|участники|координатор|куратор)(?![а-яё])[^:]{0,60}(?::|$)|\d+[.)]\s)/i;
const WITHIN = /^в\s+рамках\s/i;

interface GrowingComponent {
  readonly band: readonly Line[];
  readonly events: DraftFields[];
}

/** The column of a role's activity: its head ends with the role, but for what it says in brackets. */
function activityColumn(columns: readonly Column[], role: string): number {
  return columns.findIndex(({ name, text }) => {
    const [bare = ''] = text.split(/\s*[(:]/);
    const last = bare.trim().split(/\s+/).at(-1) ?? '';
    return name === 'activity' && teamRole(last) === role;
  });
}

function readEvent(row: BodyRow, columns: readonly Column[], { ledger }: Context): DraftFields {
  const own = linesIn(row, columns, 'component');
  const text = joinedText(own);
  const column = linesIn(row, columns, 'number');
  const [, typed, name] = EVENT.exec(text) ?? [];
  const number = flatText(column) || typed;
  ledger.take(column, 'field');
  const leaf = leafOf(name ?? text, own, ledger);
  const activity = (role: string) => {
    const lines = row.cells.get(activityColumn(columns, role)) ?? [];
    return readResults(lines, ledger);
  };
  const term = linesIn(row, columns, 'term');
  return {
    ...(number !== undefined && { number: { leaf: bareNumber(number), words: '' } }),
    name: leaf && { ...leaf, words: text },
    term: leafOf(flatText(term), term, ledger),
    mentor: activity('mentor'),
    adviser: activity('adviser'),
    trainee: activity('trainee'),
    results: readResults(linesIn(row, columns, 'result'), ledger),
  };
}

/** Numbers that the program would print just so, component by component, are left out. */
function withoutPlainNumbers(
  components: readonly GrowingComponent[],
): readonly (readonly DraftFields[])[] {
  const isPlain = components.every(({ events }, at) =>
    events.every(({ number }, index) => {
      if (number === undefined) return true;
      return isLeaf(number) && number.leaf === `${at + 1}.${index + 1}`;
    }),
  );
  return components.map(({ events }) =>
    events.map((event): DraftFields => {
      const { number, ...rest } = event;
      if (number === undefined) return { unnumbered: made(true), ...event };
      return isPlain ? rest : event;
    }),
  );
}

/** Reads the interaction plan of a triad: teams, components of the cycle with their events, signatures. */
export function readInteraction(part: Part, context: Context): DraftFields {
  const { ledger } = context;
  const { above, below } = linesAround(part);
  const first = Math.max(
    0,
    above.findIndex((line) => part.titles.has(line)),
  );
  const stamp = above.slice(0, first);
  const head = above.slice(first);
  const named = [
    ...present(head.map((line) => readTeam(line, context))),
    ...readOwnTeams(head, context),
    ...readTeamTables(headedTables(part), context),
    ...readPeopleTables(headedTables(part), context),
  ];
  const teams = named.length > 0 ? named : readTeamRows(part, context);
  const match = context.labels('interaction-plan', ['teams']);
  const isOfTeams = ({ text }: Line) => (match(text)?.score ?? 0) > SAME;
  ledger.take(head.filter(isOfTeams), 'form');
  const titles = head.filter(
    (line) => ledger.shareOf(line) === undefined && line.text.length < 300,
  );
  const [title, ...others] = titles;
  const within = others.filter(({ text }) => WITHIN.test(text));
  ledger.take(within, 'form');
  const told = others.filter((line) => !within.includes(line));
  const section = told.findIndex(({ text }) => SECTION.test(text));
  const theme = told.slice(0, section < 0 ? undefined : section);
  const components: GrowingComponent[] = [];
  const tables = headedTables(part);
  for (const [grid, table] of tables.filter((one) => one[1].table === 'interaction')) {
    const rules = { opening: ['component', 'term'] };
    for (const row of tableRows(grid, table, rules, ledger)) {
      if (row.type === 'band') {
        components.push({ band: row.lines, events: [] });
        continue;
      }
      const cycle = linesIn(row, table.columns, STAGE_COLUMN);
      const isSame = flatText(components.at(-1)?.band ?? []) === flatText(cycle);
      // Read where it stands first; the same words beside the next event say no more.
      if (cycle.length > 0 && isSame) ledger.take(cycle, 'form');
      else if (cycle.length > 0) components.push({ band: cycle, events: [] });
      const component = components.at(-1) ?? { band: [], events: [] };
      if (components.length === 0) components.push(component);
      component.events.push(readEvent(row, table.columns, context));
    }
  }
  const events = withoutPlainNumbers(components);
  const stages = cycleStages(components.map(({ band }) => flatText(band)));
  const [only] = components;
  const isOneTable = components.length === 1 && only?.band.length === 0;
  return {
    title: title && leafOf(title.text, [title], ledger),
    theme: theme.length === 0 ? undefined : leafOf(flatText(theme), theme, ledger),
    annex: readAnnexStamp(stamp, ledger),
    approval: readApproval(
      stamp.filter((line) => ledger.shareOf(line) === undefined),
      ledger,
    ),
    teams: list(teams),
    // A plan may go without parts of the cycle.
    events: isOneTable ? list(events[0] ?? []) : undefined,
    components: list(
      (isOneTable ? [] : components).map(({ band }, index): DraftFields => {
        const text = flatText(band);
        return {
          name: leafOf(text, band, ledger),
          stage: stages[index],
          events: list(events[index] ?? []),
        };
      }),
    ),
    signatures: readSignatures(below, ledger),
  };
}
