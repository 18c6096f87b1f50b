import type { MentoringProgramme } from '../mentoring.js';
import type { CompletionReport, Progress } from '../progress.js';
import type { Regulation } from '../regulation.js';
import { type Cursor, field } from './cursor.js';
import { linkFrame } from './frame.js';
import { documentLink } from './link-to.js';
import { listedPersonOf } from './listed-person.js';
import { ofFrame, ofPeople, present } from './mentioned.js';
import { referenceOf, type Scope } from './reference.js';
import { linkTerm } from './term.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

/** What a report is made from. */
export interface ReportSurroundings {
  readonly scope: Scope;
  readonly regulations: readonly Regulation[];
  readonly programmes: readonly MentoringProgramme[];
  readonly progress: readonly Progress[];
}

/** A completion report with its programme and the marks of its events. */
export function linkReport(cursor: Cursor, around: ReportSurroundings): CompletionReport {
  const { scope, regulations, programmes, progress } = around;
  const programme = documentLink(cursor, 'programme', programmes);
  const own = documentLink(cursor, 'regulation', regulations);
  const regulation = own ?? programme?.target?.regulation;
  const span = programme?.target?.span;
  const context = span ? { project: span } : {};
  const frame = linkFrame(cursor, scope, context);
  const date = linkTerm(field(cursor, 'date'), context);
  const author = listedPersonOf(cursor, 'author', scope);
  const judge = listedPersonOf(cursor, 'judge', scope);
  const recipient = referenceOf(cursor, 'recipient', scope);
  return {
    ...frame,
    ...(regulation && { regulation }),
    ...(programme && { programme }),
    progress: progress.filter(({ of }) => of !== undefined && of.id === programme?.id),
    ...(date && { date }),
    ...(author && { author }),
    ...textFields(cursor, 'summary', 'judgement'),
    conclusions: linkTextItems(cursor, 'conclusions'),
    ...(judge && { judge }),
    ...(recipient && { recipient }),
    references: [...ofPeople(author, judge), ...present(recipient), ...ofFrame(frame)],
  };
}
