import { normalizeName } from '../../language/russian/normalize.js';
import { documentReferences } from '../../model/document-references.js';
import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { strangersOf } from './strangers.js';
import { type UnknownArgs, unknownPage } from './unknown.page.js';

/** Names that stand for nobody or for several, each told once at its first use. */
function unresolvedIn(
  references: readonly Reference[],
  owner: string | undefined,
  more: { readonly outside?: true } = {},
): readonly RuleReport<UnknownArgs>[] {
  const byName = new Map<string, Reference[]>();
  for (const reference of references) {
    const { kind } = reference.target;
    if (kind !== 'unknown' && kind !== 'ambiguous') continue;
    const name = normalizeName(reference.text);
    const there = byName.get(name);
    if (there === undefined) byName.set(name, [reference]);
    else there.push(reference);
  }
  return [...byName.values()].flatMap(([first, ...others]): readonly RuleReport<UnknownArgs>[] => {
    if (first === undefined) return [];
    const { target, text, place } = first;
    const related = others.map((other) => ({ at: other.place, label: 'also' }));
    const about = { at: place, related, ...(owner && { entity: `${owner}/participant:${text}` }) };
    if (target.kind === 'ambiguous') {
      const args = { problem: 'ambiguous', name: text, candidates: target.candidates } as const;
      return [{ ...about, args }];
    }
    const nearest = target.kind === 'unknown' ? target.nearest : undefined;
    const args = { problem: 'unresolved', name: text, nearest: nearest ?? null, ...more } as const;
    return [{ ...about, args, ...(nearest !== undefined && { suggestion: nearest }) }];
  });
}

/** Organizations that do something in a project and are missing from its participants. */
function strangersIn(project: Project): readonly RuleReport<UnknownArgs>[] {
  return strangersOf(project).map(({ organization, first, others }) => {
    const name = organization.short ?? organization.name;
    const list = project.passport && keyOf(within(project.passport.place, 'participants'));
    return {
      at: first.reference.place,
      args: { problem: 'not-participant', name, as: first.as, of: first.of },
      related: [
        ...others.map((duty) => ({ at: duty.reference.place, label: 'also' })),
        ...(list ? [{ at: list, label: 'list' }] : []),
      ],
      entity: `${project.id}/participant:${organization.id}`,
    };
  });
}

/** Speaks of names that nobody in the directory, the roles or the groups has, and of outsiders. */
export const unknown = defineRule<UnknownArgs, 'workspace'>({
  id: 'participants/unknown',
  severity: 'error',
  scope: 'workspace',
  page: unknownPage,
  check: (workspace, emit) => {
    const { directory, projects } = workspace;
    for (const report of unresolvedIn(directory.references, undefined)) emit(report);
    for (const project of projects) {
      for (const report of unresolvedIn(project.references, project.id)) emit(report);
      for (const report of strangersIn(project)) emit(report);
    }
    for (const { owner, references } of documentReferences(workspace)) {
      for (const report of unresolvedIn(references, owner, { outside: true })) emit(report);
    }
  },
});
