import type { Fingerprint } from '../../model/content/fingerprint.js';
import type { FormData } from '../form/form-data.js';
import type { TemplatePlace } from '../problem.js';

/** One document to render: its kind, id, level, and the data for its form. */
export interface DocumentView {
  readonly kind: string;
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly data: FormData;
  /** The form it asks for by name, and where it does so. */
  readonly form?: { readonly id: string; readonly place: TemplatePlace };
  /** The project that a document beside the projects names. */
  readonly project?: string;
  /** Marks of what the document says, kept in the properties of its files. */
  readonly fingerprint?: Fingerprint;
}
