import type { FormData } from '../form/form.js';

/** One document to render: its kind, id, level, and the data for its form. */
export interface DocumentView {
  readonly kind: string;
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly data: FormData;
  /** The project that a document beside the projects names. */
  readonly project?: string;
}
