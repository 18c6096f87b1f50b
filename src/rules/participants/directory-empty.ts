import { isClassName } from '../../language/russian/class-names.js';
import { documentReferences } from '../../model/document-references.js';
import { type Place, placeKey } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type DirectoryEmptyArgs, directoryEmptyPage } from './directory-empty.page.js';
import { namelessAt } from './nameless-directory.js';

/** Speaks of a directory that has nobody, or is not there, while documents name people and organizations. */
export const directoryEmpty = defineRule<DirectoryEmptyArgs, 'workspace'>({
  id: 'participants/directory-empty',
  severity: 'error',
  scope: 'workspace',
  absorbs: ['participants/unknown'],
  page: directoryEmptyPage,
  check: (workspace, emit) => {
    const placeFor = namelessAt(workspace);
    if (placeFor === undefined) return;
    const problem = workspace.documents.some(({ kind }) => kind === 'directory') ? 'empty' : 'none';
    const all = [
      ...workspace.projects.flatMap(({ references }) => references),
      ...documentReferences(workspace).flatMap(({ references }) => references),
    ];
    const places = new Map<string, Place>();
    for (const { target, text, place } of all) {
      if (target.kind !== 'unknown' || isClassName(text)) continue;
      const at = placeFor(place.source);
      if (at) places.set(placeKey(at), at);
    }
    for (const at of places.values()) emit({ at, args: { problem } });
  },
});
