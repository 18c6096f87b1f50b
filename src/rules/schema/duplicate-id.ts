import type { LoadedDocument } from '../../model/document.js';
import { keyOfName, type NamedThing, namedThings } from '../../model/named-things.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type DuplicateIdArgs, duplicateIdPage } from './duplicate-id.page.js';

/** The only passport a project may have, as a thing of its project's id. */
function passportOf({ kind, project, source }: LoadedDocument): readonly NamedThing[] {
  if (kind !== 'passport' || project === undefined) return [];
  return [{ thing: 'passport', id: project, place: { source, path: ['project'] } }];
}

/** Speaks of two things of one kind with one id, and of two passports of one project: a reference could mean either. */
export const duplicateId = defineRule<DuplicateIdArgs, 'workspace'>({
  id: 'schema/duplicate-id',
  severity: 'error',
  scope: 'workspace',
  page: duplicateIdPage,
  check: ({ documents }, emit) => {
    const first = new Map<string, Place>();
    for (const document of documents) {
      const things = [...passportOf(document), ...namedThings(document)];
      for (const named of things) {
        const { thing, id, place } = named;
        const key = keyOfName(document, named);
        const before = first.get(key);
        if (before === undefined) {
          first.set(key, place);
          continue;
        }
        emit({
          at: place,
          args: { thing, id },
          related: [{ at: before, label: 'first' }],
          entity: key,
        });
        // Everything in a copy of a document stands twice: that is one mistake.
        if (thing === 'passport' || thing === 'document') break;
      }
    }
  },
});
