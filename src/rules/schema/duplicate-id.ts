import { keyOfName, namedThings } from '../../model/named-things.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type DuplicateIdArgs, duplicateIdPage } from './duplicate-id.page.js';

/** Speaks of two things of one kind with one id: a reference could mean either. */
export const duplicateId = defineRule<DuplicateIdArgs, 'workspace'>({
  id: 'schema/duplicate-id',
  severity: 'error',
  scope: 'workspace',
  page: duplicateIdPage,
  check: ({ documents }, emit) => {
    const first = new Map<string, Place>();
    for (const document of documents) {
      for (const named of namedThings(document)) {
        const { thing, id, place } = named;
        const key = keyOfName(document, named);
        const before = first.get(key);
        if (before === undefined) first.set(key, place);
        else
          emit({
            at: place,
            args: { thing, id },
            related: [{ at: before, label: 'first' }],
            entity: key,
          });
      }
    }
  },
});
