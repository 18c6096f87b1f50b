import type { Project } from '../model/project.js';
import { type FieldReport, reportFields } from './field-report.js';
import { fileName } from './file-name.js';
import type { OutputFormat } from './form/declaration.js';
import { type Form, loadForm } from './form/form.js';
import type { PageDocument } from './page/page.js';
import type { Pictures } from './picture.js';
import { type ProfileName, type ProfileOverrides, pageProfile } from './profile/profiles.js';
import type { Templates } from './templates.js';
import type { DocumentView } from './view/document-view.js';
import { documentViews, SHAPES } from './view/views.js';
import type { DocumentProperties } from './writers/core-properties.js';
import type { Draft } from './writers/draft.js';

export interface RenderOptions {
  readonly templates: Templates;
  /** Version of the program, kept in the files' properties. */
  readonly version: string;
  /** All formats of the forms unless given. */
  readonly formats?: readonly OutputFormat[];
  readonly profile?: ProfileName | ProfileOverrides;
  /** Given where the sources have errors: the documents are marked as drafts. */
  readonly draft?: Draft;
  /** Gives the bytes of figures; without it their places are left empty. */
  readonly pictures?: Pictures;
}

export interface RenderedFile {
  /** Safe file name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: OutputFormat;
  /** Id of the form. */
  readonly form: string;
  /** Kind of the document and its id. */
  readonly kind: string;
  readonly document: string;
  readonly fields: FieldReport;
}

/** Forms are proved and compiled once for a run. */
const loaded = new WeakMap<Templates, Promise<readonly Form[]>>();

/** Makes the official documents of a project; see `renderViews`. */
export function renderProject(
  project: Project,
  options: RenderOptions,
): Promise<readonly RenderedFile[]> {
  return renderViews(documentViews(project), project.id, options);
}

/**
 * Makes official documents: nothing is read but templates and pictures, nothing is written. Equal
 * documents and options give equal bytes.
 *
 * @param owner id of the project or other set the documents belong to, kept in their properties
 * @throws TemplateError where a form is at fault
 */
export async function renderViews(
  views: readonly DocumentView[],
  owner: string,
  options: RenderOptions,
): Promise<readonly RenderedFile[]> {
  const forms = await formsOf(options.templates);
  const files: RenderedFile[] = [];
  for (const view of views) {
    const form = formFor(view, forms);
    const outputs = form?.outputs.filter(({ format }) => options.formats?.includes(format) ?? true);
    for (const output of outputs ?? []) {
      const properties = { title: view.title, project: owner, version: options.version };
      const bytes = await write(output.format, output.tree(view.data), properties, options);
      const shape = SHAPES.get(view.kind);
      files.push({
        name: fileName(output.name(view.data), output.format),
        bytes,
        format: output.format,
        form: form?.declaration.id ?? '',
        kind: view.kind,
        document: view.id,
        fields:
          shape && output.rows.length > 0
            ? reportFields(view.data, shape, output)
            : { empty: [], notPrinted: [] },
      });
    }
  }
  return files;
}

function formsOf(templates: Templates): Promise<readonly Form[]> {
  const known = loaded.get(templates);
  if (known) return known;
  const forms = Promise.all(templates.forms.map((id) => loadForm(id, templates, SHAPES)));
  loaded.set(templates, forms);
  return forms;
}

/** A form made for the level goes before one that serves every level. */
function formFor({ kind, level }: DocumentView, forms: readonly Form[]): Form | undefined {
  const ofKind = forms.filter(({ declaration }) => declaration.serves.kind === kind);
  return (
    ofKind.find(({ declaration }) => declaration.serves.levels?.includes(level)) ??
    ofKind.find(({ declaration }) => declaration.serves.levels === undefined)
  );
}

/** The libraries behind the writers are heavy: each is loaded when its format is first made. */
async function write(
  format: OutputFormat,
  tree: PageDocument,
  properties: DocumentProperties,
  { profile, draft, pictures }: RenderOptions,
): Promise<Uint8Array> {
  const own = { profile: pageProfile(profile), properties, ...(draft && { draft }) };
  if (format === 'docx') {
    const { writeDocx } = await import('./writers/docx/docx.js');
    return writeDocx(tree, { ...own, ...(pictures && { pictures }) });
  }
  return (await import('./writers/xlsx/xlsx.js')).writeXlsx(tree, own);
}
