import type { LoadedDocument } from '../../model/document.js';
import { mistypedFields } from '../../model/link/lost-fields.js';
import { isMapping } from '../../schema/value-type.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type SectionMissingArgs, sectionMissingPage } from './section-missing.page.js';
import { type Section, sectionsOf } from './sections.js';

/** Lists whose items are bands: they fill a section by what stands under them. */
const BANDS: Readonly<Record<string, readonly string[]>> = {
  'event-plan': ['stages'],
  'mentoring-programme': ['stages'],
  'interaction-plan': ['components'],
};

/** Whether a field is there. An empty one is told by `schema/empty-value`; bands need something under them. */
function isFilled(field: string, { kind = '', source }: LoadedDocument): boolean {
  const root = isMapping(source.data) ? source.data : {};
  if (!Object.hasOwn(root, field)) return false;
  const value = root[field];
  if (!(BANDS[kind] ?? []).includes(field) || !Array.isArray(value)) return true;
  return (
    value.length === 0 || value.some((band) => isMapping(band) && Object.hasOwn(band, 'events'))
  );
}

function missingOf(sections: readonly Section[], document: LoadedDocument): readonly string[] {
  // A section under a mistyped name is there.
  const mistyped = mistypedFields(document);
  return sections
    .filter((fields) => !fields.some((field) => mistyped.has(field) || isFilled(field, document)))
    .map(([name]) => name);
}

/** Speaks of sections that the official form prints and a document lacks, once for the document. */
export const sectionMissing = defineRule<SectionMissingArgs, 'document'>({
  id: 'schema/section-missing',
  severity: 'warning',
  scope: 'document',
  // Rows of the form that stay empty are told beside the sections that are not there.
  absorbs: ['schema/section-missing'],
  page: sectionMissingPage,
  check: (document, emit) => {
    const { source, id, project, kind = '' } = document;
    const sections = sectionsOf(document);
    if (sections === undefined || id === undefined) return;
    const root = { source, path: [] };
    const at = keyOf(within(root, 'kind'));
    const entity = `${project ?? id}/document:${id}`;
    const main = missingOf(sections.main, document);
    const other = missingOf(sections.other, document);
    if (main.length > 0) emit({ at, args: { kind, sections: main, isMain: true }, entity });
    if (other.length > 0) {
      const args = { kind, sections: other, isMain: false };
      emit({ at, args, entity, severity: 'info' });
    }
  },
});
