import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { declarationOf } from '../../../src/render/form/declaration.js';
import { renderViews } from '../../../src/render/index.js';
import { SHAPES } from '../../../src/render/view/views.js';
import { isMapping } from '../../../src/schema/value-type.js';
import { BUILT_IN } from '../../render/built-in.js';
import { linked, viewsOf } from './read-back.js';

const SCHEMAS = path.resolve(import.meta.dirname, '../../../schemas');
const KINDS = [...SHAPES.keys()];

/** The last example of a kind's schema: every field is filled in there. */
function fullExample(kind: string): Readonly<Record<string, unknown>> {
  const schema: unknown = JSON.parse(readFileSync(`${SCHEMAS}/${kind}.schema.json`, 'utf8'));
  const examples = isMapping(schema) && Array.isArray(schema.examples) ? schema.examples : [];
  const last: unknown = examples.at(-1);
  if (!isMapping(last)) throw new Error(`${kind} has no example`);
  return last;
}

const FORMS = BUILT_IN.forms.filter((form) => BUILT_IN.read(`${form}/form.yaml`) !== undefined);

/** What of a document with every field filled in the form has no place for. */
async function unprintedBy(form: string, kind: string, level: string | undefined) {
  const files = [...KINDS, 'directory', 'progress'].map((one) => {
    const own = one === kind ? { form, ...(level !== undefined && { level }) } : {};
    return [`${one}.yaml`, stringify({ ...fullExample(one), ...own })] as const;
  });
  const views = viewsOf(await linked(files)).filter((view) => view.kind === kind);
  const options = { templates: BUILT_IN, version: '1', reportFields: true } as const;
  const made = await renderViews(views, 'p', { ...options, formats: ['docx'] });
  return made.flatMap(({ documents }) =>
    documents.flatMap(({ fields }) => fields?.notPrinted ?? []),
  );
}

describe('what a form has no place for', () => {
  // A picture of the annex on triads would have to be there.
  it.each(FORMS.filter((form) => form !== 'triads-annex'))('is listed in it: %s', async (form) => {
    const { declaration } = await declarationOf(form, BUILT_IN, KINDS);
    const { kind, levels } = declaration.serves;
    const level = kind === 'passport' ? levels?.[0] : undefined;
    expect(await unprintedBy(form, kind, level)).toEqual(declaration.unprinted);
  });
});
