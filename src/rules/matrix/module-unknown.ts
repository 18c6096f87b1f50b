import { nearest } from '../../language/russian/nearest.js';
import { normalizeName } from '../../language/russian/normalize.js';
import type { TriadsDocument } from '../../model/triads.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { wordFix } from '../word-fix.js';
import { type ModuleUnknownArgs, moduleUnknownPage } from './module-unknown.page.js';
import { bareName, nearestModule } from './nearest-module.js';
import { UPBRINGING_MODULES } from './upbringing-modules.js';

const CORRECT = new Set(UPBRINGING_MODULES.map((name) => normalizeName(name)));

/** Columns whose names are slips for modules of the model programme of upbringing. */
function checkDeclared(
  { modules }: TriadsDocument,
  project: string,
  emit: Emit<ModuleUnknownArgs>,
) {
  for (const { name, id, place } of modules) {
    if (CORRECT.has(normalizeName(bareName(name)))) continue;
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

/** Names in workshops that no column of the document has. */
function checkWorkshops(
  { modules, seminars }: TriadsDocument,
  project: string,
  emit: Emit<ModuleUnknownArgs>,
) {
  if (modules.length === 0) return;
  for (const { workshops, id } of seminars) {
    for (const link of workshops.flatMap(({ covers }) => covers)) {
      if (link.target !== undefined) continue;
      const right = nearestModule(link.id, modules);
      emit({
        at: link.place,
        args: { name: link.id, nearest: right?.name ?? null, of: 'matrix' },
        related: right === undefined ? [] : [{ at: right.place, label: 'module' }],
        ...(right !== undefined && {
          suggestion: right.name,
          ...wordFix([{ place: link.place, text: link.id }], right.name, { safe: false }),
        }),
        entity: `${project}/seminar:${id}`,
      });
    }
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
