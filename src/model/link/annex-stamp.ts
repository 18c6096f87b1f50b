import type { TimingContext } from '../../timing/timing.js';
import type { AnnexStamp } from '../document-parts.js';
import { linkAct } from './approval.js';
import { type Cursor, field } from './cursor.js';
import { textFields } from './text-fields.js';

/** The stamp of a document that is itself an annex. */
export function linkAnnexStamp(document: Cursor, context: TimingContext): AnnexStamp | undefined {
  const cursor = field(document, 'annex');
  if (cursor === undefined) return undefined;
  const act = linkAct(field(cursor, 'act'), context);
  return {
    place: cursor.place,
    ...textFields(cursor, 'number', 'to', 'word'),
    ...(act && { act }),
  };
}
