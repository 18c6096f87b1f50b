import type { Direction, LegalAct, Limits, Regulation, RegulationAnnex } from '../regulation.js';
import { type Cursor, entries, field, items, text, textOf } from './cursor.js';
import { linkDefinitions } from './definitions.js';
import { linkFrame } from './frame.js';
import { identityOf, linksOf } from './identity.js';
import { linkLength } from './length.js';
import { ofFrame, present } from './mentioned.js';
import { referenceOf, type Scope } from './reference.js';
import { linkSections } from './sections.js';
import { linkTerm } from './term.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

function linkDirections(document: Cursor): readonly Direction[] {
  return items(document, 'directions').flatMap((cursor) => {
    const name = textOf(cursor) ?? text(cursor, 'name');
    if (name === undefined) return [];
    const identity = identityOf(cursor, name);
    return [{ place: cursor.place, ...identity, ...textFields(cursor, 'number', 'short'), name }];
  });
}

function linkActs(document: Cursor): readonly LegalAct[] {
  return items(document, 'acts').map((cursor) => {
    const date = linkTerm(field(cursor, 'date'), {});
    return {
      place: cursor.place,
      ...textFields(cursor, 'id', 'kind', 'issuer', 'number', 'title', 'note', 'text'),
      ...(date && { date }),
    };
  });
}

function wholeNumber(cursor: Cursor | undefined, name: string): number | undefined {
  const value = field(cursor, name)?.value;
  return typeof value === 'number' ? value : undefined;
}

function linkDuration(cursor: Cursor): Limits['duration'] {
  const range = field(cursor, 'duration');
  const from = linkLength(range, 'from');
  const to = linkLength(range, 'to');
  if (from === undefined && to === undefined) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

function linkLimits(document: Cursor): Limits | undefined {
  const cursor = field(document, 'limits');
  if (cursor === undefined) return undefined;
  const duration = linkDuration(cursor);
  const extension = linkLength(cursor, 'extension');
  const report = linkLength(cursor, 'report');
  const parties = wholeNumber(cursor, 'parties');
  const groups = entries(field(cursor, 'groups')).flatMap(({ key, cursor: { value } }) =>
    typeof value === 'number' ? [[key, value] as const] : [],
  );
  const teams = field(cursor, 'teams');
  const experienced = wholeNumber(teams, 'experienced');
  const developing = wholeNumber(teams, 'developing');
  return {
    place: cursor.place,
    ...(duration && { duration }),
    ...(extension && { extension }),
    ...(report && { report }),
    ...(parties !== undefined && { parties }),
    groups: new Map(groups),
    teams: {
      ...(experienced !== undefined && { experienced }),
      ...(developing !== undefined && { developing }),
    },
  };
}

function linkAnnexes(document: Cursor): readonly RegulationAnnex[] {
  return items(document, 'annexes').flatMap((cursor) => {
    const title = text(cursor, 'title');
    if (title === undefined) return [];
    const target = linksOf(cursor, 'document')[0];
    return [
      {
        place: cursor.place,
        ...textFields(cursor, 'id', 'number'),
        title,
        ...(target && { document: target }),
      },
    ];
  });
}

/** A regulation with its definitions, directions and limits. */
export function linkRegulation(cursor: Cursor, scope: Scope): Regulation {
  const frame = linkFrame(cursor, scope, {});
  const organization = referenceOf(cursor, 'organization', scope);
  const territory = referenceOf(cursor, 'territory', scope);
  const limits = linkLimits(cursor);
  return {
    ...frame,
    ...(organization && { organization }),
    ...(territory && { territory }),
    sections: linkSections(cursor),
    definitions: linkDefinitions(cursor),
    directions: linkDirections(cursor),
    forms: linkTextItems(cursor, 'forms'),
    acts: linkActs(cursor),
    ...(limits && { limits }),
    annexes: linkAnnexes(cursor),
    references: [...present(organization, territory), ...ofFrame(frame)],
  };
}
