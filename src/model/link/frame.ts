import type { TimingContext } from '../../timing/timing.js';
import type { DocumentFrame } from '../document-parts.js';
import { linkAnnexStamp } from './annex-stamp.js';
import { linkApproval, linkSignatures } from './approval.js';
import { type Cursor, field, text } from './cursor.js';
import type { Scope } from './reference.js';
import { textFields } from './text-fields.js';

/**
 * What stands around the content of a document.
 *
 * @param sheet the field of the agreement sheet; a programme's `agreement` is another document
 */
export function linkFrame(
  cursor: Cursor,
  scope: Scope,
  context: TimingContext,
  sheet: 'agreement' | 'agreed' = 'agreement',
): DocumentFrame {
  const annex = linkAnnexStamp(cursor, context);
  const approval = linkApproval(field(cursor, 'approval'), scope, context);
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? '',
    ...textFields(cursor, 'title', 'project'),
    ...(annex && { annex }),
    ...(approval && { approval }),
    agreement: linkSignatures(cursor, sheet, scope, context),
    signatures: linkSignatures(cursor, 'signatures', scope, context),
  };
}
