import { isClassName } from '../../language/russian/class-names.js';
import { nearest } from '../../language/russian/nearest.js';
import { normalizeName } from '../../language/russian/normalize.js';
import { documentReferences } from '../../model/document-references.js';
import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { keyOf, type Place, placeKey, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { RuleReport } from '../rule.js';
import { wordFix } from '../word-fix.js';
import { namelessAt } from './nameless-directory.js';
import { repeatedParticipants } from './repeated-members.js';
import { isSpokenOf } from './spoken-of.js';
import { strangersOf } from './strangers.js';
import { type UnknownArgs, unknownPage } from './unknown.page.js';

/** Whether a reference is a name that leads to somebody. */
function isFound({ target: { kind } }: Reference): boolean {
  return kind !== 'unknown' && kind !== 'ambiguous' && kind !== 'text' && kind !== 'seminar';
}

/** A name without a quote that has no pair and without marks at its end: «руководители УО»,». */
function withoutStrays(text: string): string {
  const count = (mark: RegExp) => (text.match(mark) ?? []).length;
  const isBalanced = count(/«/g) === count(/»/g);
  return (isBalanced ? text : text.replace(/[«»]/g, '')).replace(/[\s,;.]+$/, '');
}

/** From so many strange names on a list is told once: it is one thing to mend. */
const LONG_LIST = 3;

/** The key of the list that a name stands in. */
function listOf({ source, path }: Place): string | undefined {
  return typeof path.at(-1) === 'number'
    ? placeKey({ source, path: path.slice(0, -1) })
    : undefined;
}

/** Gives for a name in a list of many strange ones the place of the first; nothing for that one. */
function longLists(lost: readonly Reference[]): (place: Place) => Place | undefined {
  const lists = groupBy(lost, ({ place }) => listOf(place) ?? '');
  const long = new Set(
    lists.flatMap((list) => {
      const [first] = list;
      return first !== undefined && list.length >= LONG_LIST ? [listOf(first.place)] : [];
    }),
  );
  const heads = new Map<string, Place>();
  return (place) => {
    const list = listOf(place);
    if (list === undefined || !long.has(list)) return undefined;
    const head = heads.get(list);
    if (head === undefined) heads.set(list, place);
    return head;
  };
}

/** Names that stand for nobody or for several, each told once at its first use. */
function unresolvedIn(
  references: readonly Reference[],
  owner: string | undefined,
  nobodyAt: ReturnType<typeof namelessAt>,
  more: { readonly outside?: true } = {},
  isSpoken: (reference: Reference) => boolean = () => false,
): readonly RuleReport<UnknownArgs>[] {
  let found: readonly string[] | undefined;
  const namesFound = () => {
    found ??= references.filter(isFound).map(({ text }) => text);
    return found;
  };
  const lost = references.filter(
    ({ target: { kind } }) => kind === 'unknown' || kind === 'ambiguous',
  );
  const byName = groupBy(lost, ({ text }) => normalizeName(text));
  const listHead = longLists(lost);
  return byName.flatMap(([first, ...others]): readonly RuleReport<UnknownArgs>[] => {
    if (first === undefined) return [];
    const { target, text, place } = first;
    const related = others.map((other) => ({ at: other.place, label: 'also' }));
    const about = { at: place, related, ...(owner && { entity: `${owner}/participant:${text}` }) };
    if (target.kind === 'ambiguous') {
      const args = { problem: 'ambiguous', name: text, candidates: target.candidates } as const;
      return [{ ...about, args }];
    }
    const known = target.kind === 'unknown' ? target.nearest : undefined;
    const near = known ?? nearest(withoutStrays(text), namesFound());
    const kind = isClassName(withoutStrays(text)) ? 'class' : 'unresolved';
    // «наставники» in the plan, «наставники (18 человек)» among the participants.
    if (near === undefined && isSpoken(first)) return [];
    const args = { problem: kind, name: text, nearest: near ?? null, ...more } as const;
    const isStrange = near === undefined && kind === 'unresolved';
    const lack = isStrange ? (nobodyAt?.(place.source) ?? listHead(place)) : undefined;
    return [
      {
        ...about,
        args,
        ...(lack && { follows: [lack] }),
        ...(near !== undefined && {
          suggestion: near,
          ...wordFix([first, ...others], near, { safe: false }),
        }),
        // A kind of people is no name that must be known; one that is nearly known is very likely a slip.
        ...(kind === 'class' && { severity: near === undefined ? 'info' : 'warning' }),
      },
    ];
  });
}

/** Organizations that do something in a project and are missing from its participants. */
function strangersIn(project: Project): readonly RuleReport<UnknownArgs>[] {
  const strangers = strangersOf(project);
  const repeats = repeatedParticipants(project);
  const follows = strangers.length <= repeats.length ? repeats : [];
  return strangers.map(({ organization, first, others }) => {
    const name = organization.short ?? organization.name;
    const list = project.passport && keyOf(within(project.passport.place, 'participants'));
    return {
      at: first.reference.place,
      args: { problem: 'not-participant', name, as: first.as, of: first.of },
      related: [
        ...others.map((duty) => ({ at: duty.reference.place, label: 'also' })),
        ...(list ? [{ at: list, label: 'list' }] : []),
      ],
      follows,
      entity: `${project.id}/participant:${organization.id}`,
    };
  });
}

/** Speaks of names that nobody in the directory, the roles or the groups has, and of outsiders. */
export const unknown = defineRule<UnknownArgs, 'workspace'>({
  id: 'participants/unknown',
  severity: 'error',
  scope: 'workspace',
  absorbs: ['participants/unknown', 'participants/count-mismatch'],
  page: unknownPage,
  check: (workspace, emit) => {
    const { directory, projects } = workspace;
    const nobodyAt = namelessAt(workspace);
    for (const report of unresolvedIn(directory.references, undefined, nobodyAt)) emit(report);
    for (const project of projects) {
      const isSpoken = (reference: Reference) => isSpokenOf(reference, project);
      const told = unresolvedIn(project.references, project.id, nobodyAt, {}, isSpoken);
      for (const report of told) emit(report);
      for (const report of strangersIn(project)) emit(report);
    }
    for (const { owner, references } of documentReferences(workspace)) {
      for (const report of unresolvedIn(references, owner, nobodyAt, { outside: true }))
        emit(report);
    }
  },
});
