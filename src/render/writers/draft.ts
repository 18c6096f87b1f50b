/** What a document with errors in its sources says of itself. */
export interface Draft {
  /** Errors left in the sources. */
  readonly errors: number;
}

/** The mark across each page. */
export const DRAFT_MARK = 'ПРОЕКТ';

/** The line at the foot of each page. */
export function draftLine({ errors }: Draft): string {
  return `Проект документа. Ошибок в исходных данных: ${errors}`;
}
