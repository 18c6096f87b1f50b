import { isMapping } from '../../schema/value-type.js';
import type { RegistryTeam, Regulation, TeamRegistry } from '../regulation.js';
import { type Cursor, choice, field, items } from './cursor.js';
import { linkFrame } from './frame.js';
import { documentLink } from './link-to.js';
import { listedPersonOf } from './listed-person.js';
import { ofFrame, ofPeople, present } from './mentioned.js';
import { linkNamedDirections } from './named-directions.js';
import { referenceOf, type Scope } from './reference.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

const KINDS = ['experienced', 'developing'] as const;

function linkTeam(cursor: Cursor, scope: Scope, regulation: Regulation | undefined): RegistryTeam {
  const organization = referenceOf(cursor, 'organization', scope);
  const head = listedPersonOf(cursor, 'head', scope);
  const kind = choice(cursor, 'kind', KINDS);
  const written = isMapping(cursor.value) ? Object.keys(cursor.value) : [];
  return {
    place: cursor.place,
    ...textFields(cursor, 'id', 'number', 'label', 'group', 'note'),
    ...(organization && { organization }),
    ...(head && { head }),
    ...(kind && { kind }),
    directions: linkNamedDirections(cursor, regulation?.directions ?? []),
    // A row of the form to be filled in has its number and the directions to choose from.
    isBlank: written.every((name) => name === 'number' || name === 'directions'),
  };
}

/** A registry of teams under its regulation. */
export function linkRegistry(
  cursor: Cursor,
  scope: Scope,
  regulations: readonly Regulation[],
): TeamRegistry {
  const frame = linkFrame(cursor, scope, {});
  const regulation = documentLink(cursor, 'regulation', regulations);
  const territory = referenceOf(cursor, 'territory', scope);
  const teams = items(cursor, 'teams').map((team) => linkTeam(team, scope, regulation?.target));
  return {
    ...frame,
    ...(regulation && { regulation }),
    ...(territory && { territory }),
    teams,
    hasBlankForm: field(cursor, 'blank')?.value === true,
    notes: linkTextItems(cursor, 'notes'),
    references: [
      ...present(territory),
      ...teams.flatMap(({ organization, head }) => [...present(organization), ...ofPeople(head)]),
      ...ofFrame(frame),
    ],
  };
}
