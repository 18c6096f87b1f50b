import { documentsByProject } from '../../model/documents-by-project.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { type BodyName, bodyNames } from './body-names.js';
import { type TwoNamesArgs, twoNamesPage } from './two-names.page.js';

/** Whether one name is the other with its end left out. */
function isShortened(one: BodyName, other: BodyName): boolean {
  const [short, long] = one.tail.length < other.tail.length ? [one, other] : [other, one];
  return short.tail.every((word, at) => word === long.tail[at]);
}

/** The first name of a body and those that differ from it in their ends. */
function variantsOf(names: readonly BodyName[]): readonly BodyName[] {
  const [first] = names;
  return first === undefined ? [] : names.filter((name) => !isShortened(first, name));
}

/** Speaks of an association, a club or a union that a project calls by two names. */
export const twoNames = defineRule<TwoNamesArgs, 'workspace'>({
  id: 'participants/two-names',
  severity: 'warning',
  scope: 'workspace',
  page: twoNamesPage,
  check: (workspace, emit) => {
    const { resolve } = workspace.directory;
    for (const [project, documents] of documentsByProject(workspace.documents)) {
      for (const names of groupBy(bodyNames(documents), ({ key }) => key)) {
        const [usual] = names;
        // Names that the directory knows are those of different bodies.
        const doubtful = variantsOf(names).filter(({ text }) => resolve(text).kind === 'unknown');
        const [first, ...others] = doubtful;
        if (usual === undefined || first === undefined) continue;
        emit({
          at: first.place,
          args: { name: first.text, usual: usual.text },
          related: [
            { at: usual.place, label: 'usual' },
            ...others.map(({ place: at }) => ({ at, label: 'also' })),
          ],
          entity: `${project}/participant:${first.text}`,
        });
      }
    }
  },
});
