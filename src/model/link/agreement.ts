import type { Agreement, Party } from '../mentoring.js';
import type { Regulation } from '../regulation.js';
import { type Cursor, choice, field, items } from './cursor.js';
import { linkFrame } from './frame.js';
import { linksOf } from './identity.js';
import { documentLink } from './link-to.js';
import { ofFrame, present } from './mentioned.js';
import { referenceOf, type Scope } from './reference.js';
import { linkSections } from './sections.js';
import { linkTerm } from './term.js';
import { textFields } from './text-fields.js';

const ROLES = ['experienced', 'developing', 'operator', 'authority', 'other'] as const;

function linkParty(cursor: Cursor, scope: Scope): Party {
  const role = choice(cursor, 'role', ROLES);
  const organization = referenceOf(cursor, 'organization', scope);
  const person = referenceOf(cursor, 'person', scope);
  return {
    place: cursor.place,
    ...(role && { role }),
    ...textFields(cursor, 'label', 'name', 'post', 'basis'),
    ...(organization && { organization }),
    ...(person && { person }),
  };
}

/** An agreement with its sides. */
export function linkAgreement(
  cursor: Cursor,
  scope: Scope,
  regulations: readonly Regulation[],
): Agreement {
  const frame = linkFrame(cursor, scope, {});
  const { place: madeAt } = textFields(cursor, 'place');
  const regulation = documentLink(cursor, 'regulation', regulations);
  const programme = linksOf(cursor, 'programme')[0];
  const date = linkTerm(field(cursor, 'date'), {});
  const term = linkTerm(field(cursor, 'term'), {});
  const parties = items(cursor, 'parties').map((party) => linkParty(party, scope));
  return {
    ...frame,
    ...(regulation && { regulation }),
    ...(programme && { programme }),
    ...textFields(cursor, 'number', 'subject'),
    ...(date && { date }),
    ...(madeAt !== undefined && { madeAt }),
    parties,
    ...(term && { term }),
    sections: linkSections(cursor),
    references: [
      ...parties.flatMap(({ organization, person }) => present(organization, person)),
      ...ofFrame(frame),
    ],
  };
}
