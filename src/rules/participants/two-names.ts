import { stem } from '../../language/russian/stem.js';
import { documentsByProject } from '../../model/documents-by-project.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { type BodyName, bodyNames } from './body-names.js';
import { type TwoNamesArgs, twoNamesPage } from './two-names.page.js';

/** Words that begin with so many letters alike are of one root: «образования», «образовательных». */
const ROOT = 6;

/** Whether one name is the other with its end left out. */
function isShortened(one: BodyName, other: BodyName): boolean {
  const [short, long] = one.tail.length < other.tail.length ? [one, other] : [other, one];
  return short.tail.every((word, at) => word === long.tail[at]);
}

/** Whether the ends of two names speak of one thing: an association of teachers of physics is not that of mathematics. */
function isOfOneThing(one: BodyName, other: BodyName): boolean {
  const roots = new Set(one.tail.map((word) => word.slice(0, ROOT)));
  return other.tail.some((word) => word.length >= ROOT && roots.has(word.slice(0, ROOT)));
}

/** People who unite by what they teach or love: each subject has a body of its own. */
const BY_SUBJECT = new Set(
  ['учителей', 'преподавателей', 'тренеров', 'любителей', 'выпускников'].map(stem),
);

/** Those of the names that may be the first one in other words. */
function variantsOf(names: readonly BodyName[]): readonly BodyName[] {
  const [first] = names;
  if (first === undefined) return [];
  const isBySubject = BY_SUBJECT.has(first.key.split(' ')[1] ?? '');
  return names.filter(
    (name) => !isShortened(first, name) && (!isBySubject || isOfOneThing(first, name)),
  );
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
          ...(!doubtful.some((name) => isOfOneThing(usual, name)) && { severity: 'info' }),
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
