import { nearest } from '../../language/russian/nearest.js';
import { normalizeName } from '../../language/russian/normalize.js';
import type { Link } from '../../model/project.js';
import type { TriadsDocument } from '../../model/triads.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { Emit } from '../rule.js';
import { type Occurrence, wordFix } from '../word-fix.js';
import { type ModuleUnknownArgs, moduleUnknownPage } from './module-unknown.page.js';
import { bareName, nearestModule } from './nearest-module.js';
import { UPBRINGING_MODULES } from './upbringing-modules.js';

let correct: ReadonlySet<string> | undefined;

/** The right names in their plain spelling, made when a document first has modules. */
function correctNames(): ReadonlySet<string> {
  correct ??= new Set(UPBRINGING_MODULES.map((name) => normalizeName(name)));
  return correct;
}

/** Columns whose names are slips for modules of the model programme of upbringing. */
function checkDeclared(
  { modules }: TriadsDocument,
  project: string,
  emit: Emit<ModuleUnknownArgs>,
) {
  for (const { name, id, place } of modules) {
    if (correctNames().has(normalizeName(bareName(name)))) continue;
    const right = nearest(bareName(name), UPBRINGING_MODULES, 2);
    if (right === undefined) continue;
    emit({
      at: within(place, 'name'),
      args: { name, nearest: right, of: 'programme' },
      suggestion: right,
      ...wordFix([{ place: within(place, 'name'), text: bareName(name) }], right, { safe: false }),
      entity: `${project}/module:${id}`,
    });
  }
}

function asWritten({ place, id }: Link): Occurrence {
  return { place, text: id };
}

/** Names in workshops that no column of the document has, each told once at its first use. */
function checkWorkshops(
  { modules, seminars }: TriadsDocument,
  project: string,
  emit: Emit<ModuleUnknownArgs>,
) {
  if (modules.length === 0) return;
  const lost = seminars.flatMap(({ workshops, id: seminar }) =>
    workshops
      .flatMap(({ covers }) => covers)
      .flatMap(({ id, place, target }) => (target ? [] : [{ seminar, id, place }])),
  );
  for (const [first, ...others] of groupBy(lost, ({ id }) => normalizeName(id))) {
    if (first === undefined) continue;
    const right = nearestModule(first.id, modules);
    emit({
      at: first.place,
      args: { name: first.id, nearest: right?.name ?? null, of: 'matrix' },
      related: [
        ...(right === undefined ? [] : [{ at: right.place, label: 'module' }]),
        ...others.map(({ place }) => ({ at: place, label: 'also' })),
      ],
      ...(right !== undefined && {
        suggestion: right.name,
        ...wordFix([asWritten(first), ...others.map(asWritten)], right.name, { safe: false }),
      }),
      entity: `${project}/seminar:${first.seminar}`,
    });
  }
}

/** Speaks of a module that the matrix has no column for, and of a column misspelt. */
export const moduleUnknown = defineRule<ModuleUnknownArgs, 'project'>({
  id: 'matrix/module-unknown',
  severity: 'warning',
  scope: 'project',
  page: moduleUnknownPage,
  check: ({ triads, id }, emit) => {
    for (const document of triads) {
      checkDeclared(document, id, emit);
      checkWorkshops(document, id, emit);
    }
  },
});
