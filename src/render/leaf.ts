import type { Fingerprint } from '../model/content/fingerprint.js';
import { type FieldReport, reportFields } from './field-report.js';
import { reportByNames } from './field-report-by-names.js';
import type { OutputFormat } from './form/declaration.js';
import type { Form, ProvedOutput } from './form/form.js';
import type { MisspeltField } from './form/own-fields.js';
import type { UnplacedRow } from './form/own-rows.js';
import type { PrintingForm } from './forms.js';
import type { PageDocument } from './page/page.js';
import type { DocumentView } from './view/document-view.js';
import { SHAPES } from './view/views.js';

/** A document that stands in a file. */
export interface RenderedDocument {
  readonly kind: string;
  readonly id: string;
  /** Id of the form it is printed on. */
  readonly form: string;
  /** Given where they were asked for. */
  readonly fields?: FieldReport;
  /** Own rows that asked for a place the form does not have. */
  readonly unplaced: readonly UnplacedRow[];
  /** Own fields that the form probably knows by another name. */
  readonly misspelt: readonly MisspeltField[];
  readonly fingerprint?: Fingerprint;
}

/** What goes into one file, before it is written in this format or that. */
export interface Leaf {
  /** Name of the file without its ending, not yet made safe. */
  readonly base: string;
  /** Title in the file's properties. */
  readonly title: string;
  readonly tree: PageDocument;
  readonly documents: readonly RenderedDocument[];
}

const NOTHING: FieldReport = { empty: [], notPrinted: [] };

/** What a form leaves empty or has no place for; a workbook is a part of the document by design. */
function fieldsOf(
  { kind, data }: DocumentView,
  output: ProvedOutput,
  of: OutputFormat,
): FieldReport {
  const shape = SHAPES.get(kind);
  if (shape !== undefined && output.rows.length > 0) return reportFields(data, shape, output);
  return of === 'xlsx' ? NOTHING : reportByNames(data, output);
}

/**
 * A document printed on its form, on paper (`docx`) or as a workbook (`xlsx`).
 *
 * @param proved the same form with what it speaks of, where its fields are to be reported
 */
export function leavesOf(
  view: DocumentView,
  form: PrintingForm,
  of: OutputFormat,
  proved?: Form,
): readonly Leaf[] {
  const { kind, id, data, title, fingerprint } = view;
  const reports = proved?.outputs
    .filter(({ format }) => format === of)
    .map((output) => fieldsOf(view, output, of));
  return form.outputs
    .filter(({ format }) => format === of)
    .map((output, index) => {
      const fields = reports?.[index];
      const { tree, unplaced, misspelt } = output.fill(data);
      const document = { kind, id, form: form.id, unplaced, misspelt };
      const documents = [
        { ...document, ...(fields && { fields }), ...(fingerprint && { fingerprint }) },
      ];
      return { base: output.name(data), title, tree, documents };
    });
}
