import { nearest } from '../../language/russian/nearest.js';
import { defineRule } from '../define-rule.js';
import { type UnknownFormArgs, unknownFormPage } from './unknown-form.page.js';

/** Speaks of a document that asks for a form that there is not, or that prints other documents. */
export const unknownForm = defineRule<UnknownFormArgs, 'workspace'>({
  id: 'schema/unknown-form',
  severity: 'error',
  scope: 'workspace',
  page: unknownFormPage,
  check: ({ documents, forms }, emit) => {
    if (forms === undefined) return;
    for (const { source, kind, data } of documents) {
      const { form } = data;
      if (typeof form !== 'string' || kind === undefined || forms.get(form) === kind) continue;
      const serves = forms.get(form);
      const ofKind = [...forms].filter(([, one]) => one === kind).map(([id]) => id);
      const suggestion = nearest(form, ofKind);
      emit({
        at: { source, path: ['form'] },
        args: { form, ...(serves !== undefined && { serves }) },
        ...(suggestion !== undefined && { suggestion }),
      });
    }
  },
});
