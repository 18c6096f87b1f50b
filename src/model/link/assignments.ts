import type { TextItem } from '../document-parts.js';
import { type Assignment, type AssignmentTemplates, TRIAD_ROLES } from '../triads.js';
import { type Cursor, field } from './cursor.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

const PLACE_OF_DIRECTION = '{direction}';

/** The duties common to all triads, as written. */
export function linkTemplates(document: Cursor): AssignmentTemplates | undefined {
  const cursor = field(document, 'assignments');
  if (cursor === undefined) return undefined;
  return {
    place: cursor.place,
    ...textFields(cursor, 'title', 'subject'),
    mentor: linkTextItems(cursor, 'mentor'),
    adviser: linkTextItems(cursor, 'adviser'),
    trainee: linkTextItems(cursor, 'trainee'),
  };
}

function filled(item: TextItem, direction: string | undefined, isOwn: boolean): Assignment {
  const template = item.text;
  const text =
    direction === undefined ? template : template.replaceAll(PLACE_OF_DIRECTION, direction);
  return { ...item, text, template, isOwn };
}

/** The duties of one triad: its own where it has some for a role, else the common ones. */
export function linkAssignments(
  triad: Cursor,
  direction: string | undefined,
  templates: AssignmentTemplates | undefined,
): Readonly<Record<(typeof TRIAD_ROLES)[number], readonly Assignment[]>> {
  const own = field(triad, 'assignments');
  const [mentor = [], adviser = [], trainee = []] = TRIAD_ROLES.map((role) => {
    const isOwn = field(own, role) !== undefined;
    const written = isOwn ? linkTextItems(own, role) : (templates?.[role] ?? []);
    return written.map((item) => filled(item, direction, isOwn));
  });
  return { mentor, adviser, trainee };
}
