import {
  TRIAD_ROLES,
  type Triad,
  type TriadRole,
  type TriadsDocument,
} from '../../../model/triads.js';
import type { Surroundings } from '../mentions.js';
import { tableCaption } from './captions.js';
import { matrixColumns } from './columns.js';
import { sharedNames, shortName } from './names.js';
import type { ApprobationTable, AssignmentsTable, TeamsTable } from './shape.js';

const ROLE_WORDS: Readonly<Record<TriadRole, string>> = {
  mentor: '«Ментор»',
  adviser: '«Советник»',
  trainee: '«Стажер»',
};
/** What the names of the forms take of a matrix's width, in percent. */
const FORMS = 31;
const MARK = '+';

/** Table of the triads' teams; `null` where there are no triads. */
export function teamsTable(document: TriadsDocument, around: Surroundings): TeamsTable | null {
  const { triads } = document;
  if (triads.length === 0) return null;
  const rows = triads.map((triad) => ({
    number: numberOf(triad),
    mentor: shortName(triad.mentor, around),
    adviser: shortName(triad.adviser, around),
    trainee: shortName(triad.trainee, around),
    direction: triad.direction ?? null,
  }));
  return { caption: tableCaption(document, 'triads'), rows };
}

/** Duties of each team, the triad's direction in bold in its place in the template. */
export function assignmentsTable(
  document: TriadsDocument,
  around: Surroundings,
): AssignmentsTable | null {
  const { triads, assignments } = document;
  const filled = triads.map((triad) => {
    const roles = TRIAD_ROLES.filter((role) => triad[role] || triad.assignments[role].length > 0);
    return {
      number: numberOf(triad).replace(/(?<![.)])$/, '.'),
      span: Math.max(1, roles.length),
      roles: roles.map((role) => ({
        role: ROLE_WORDS[role],
        who: shortName(triad[role], around),
        items: triad.assignments[role].map(({ number, template }) => ({
          number: number ?? null,
          text: withDirection(template, triad.direction),
        })),
      })),
    };
  });
  const some = triads.some((triad) =>
    TRIAD_ROLES.some((role) => triad.assignments[role].length > 0),
  );
  if (!some) return null;
  return {
    caption: tableCaption(document, 'assignments'),
    name: assignments?.title ?? null,
    subject: assignments?.subject ?? null,
    depth: assignments?.subject === undefined ? 1 : 2,
    triads: filled.filter(({ roles }) => roles.length > 0),
  };
}

/** Which triads try which forms. */
export function approbationTable(
  document: TriadsDocument,
  around: Surroundings,
): ApprobationTable | null {
  const { triads, approbation } = document;
  if (!approbation || approbation.forms.length === 0) return null;
  const heads = triads.map((triad) => ({
    number: numberOf(triad),
    members: sharedNames(
      TRIAD_ROLES.flatMap((role) => (triad[role] ? [shortName(triad[role], around)] : [])),
    ),
  }));
  const rows = approbation.forms.map((form) => ({
    number: form.number ?? null,
    name: form.name,
    marks: triads.map((triad) => (form.triads.includes(triad) ? MARK : '')),
  }));
  const columns = matrixColumns(
    rows.map(({ name }) => name),
    heads.map(({ number, members }) => `Триада ${number}. ${members}`),
    FORMS,
  );
  const caption = tableCaption(document, 'approbation');
  return { caption, name: approbation.title ?? null, columns, heads, rows };
}

function numberOf({ number, id }: Triad): string {
  return number ?? id;
}

function withDirection(template: string, direction: string | undefined): string {
  if (direction === undefined) return template;
  return template.replaceAll('{direction}', `**${direction}**`);
}
