import { type Form, loadForm } from './form/form.js';
import type { Templates } from './templates.js';
import type { DocumentView } from './view/document-view.js';
import { SHAPES } from './view/views.js';

/** Forms are proved and compiled once for a run. */
const loaded = new WeakMap<Templates, Promise<readonly Form[]>>();

/**
 * The form that prints a document; one made for its level goes before one that serves every level.
 *
 * @throws TemplateError where a form is at fault
 */
export async function formFor(
  { kind, level }: DocumentView,
  templates: Templates,
): Promise<Form | undefined> {
  const forms = await formsOf(templates);
  const ofKind = forms.filter(({ declaration }) => declaration.serves.kind === kind);
  return (
    ofKind.find(({ declaration }) => declaration.serves.levels?.includes(level)) ??
    ofKind.find(({ declaration }) => declaration.serves.levels === undefined)
  );
}

function formsOf(templates: Templates): Promise<readonly Form[]> {
  const known = loaded.get(templates);
  if (known) return known;
  const forms = Promise.all(templates.forms.map((id) => loadForm(id, templates, SHAPES)));
  loaded.set(templates, forms);
  return forms;
}
