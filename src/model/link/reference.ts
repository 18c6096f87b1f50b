import type { Group, Reference, Target } from '../reference-types.js';
import { type Cursor, field, isMapping, items, text, textOf } from './cursor.js';
import type { Resolve } from './resolver.js';

/** What a reference is resolved with: the names of the workspace and the groups of the project. */
export interface Scope {
  readonly resolve: Resolve;
  readonly groups: ReadonlyMap<string, Group>;
}

const JOINTS = /\s*[,;]\s*|\s+и\s+/;

function reference(cursor: Cursor, written: string, target: Target): Reference {
  return { place: cursor.place, text: written, target };
}

/** Keeps a target only when it is of the kind that an explicit form states. */
function expect(target: Target, kind: Target['kind']): Target {
  if (target.kind === kind || target.kind === 'unknown') return target;
  return { kind: 'unknown' };
}

function linkText(cursor: Cursor, written: string, scope: Scope): readonly Reference[] {
  const group = scope.groups.get(written);
  if (group !== undefined) {
    return [reference(cursor, written, { kind: 'group', group, members: group.members })];
  }
  const whole = scope.resolve(written);
  if (whole.kind !== 'unknown' || !JOINTS.test(written)) return [reference(cursor, written, whole)];
  // «Куратор и руководитель подпроекта» names two; it is taken apart only when every part is known.
  const parts = written.split(JOINTS).map((part) => ({ part, target: scope.resolve(part) }));
  if (parts.some(({ target }) => target.kind === 'unknown' || target.kind === 'ambiguous')) {
    return [reference(cursor, written, whole)];
  }
  return parts.map(({ part, target }) => reference(cursor, part, target));
}

function linkGroupForm(cursor: Cursor, written: string, scope: Scope): Reference {
  const own = scope.groups.get(written);
  const target: Target = own
    ? { kind: 'group', group: own, members: own.members }
    : expect(scope.resolve(written), 'group');
  const chosen = items(cursor, 'members').flatMap((member) => linkReferences(member, scope));
  if (target.kind !== 'group' || chosen.length === 0) return reference(cursor, written, target);
  return reference(cursor, written, { ...target, members: chosen });
}

const EXPLICIT = [
  ['org', 'organization'],
  ['organization', 'organization'],
  ['person', 'person'],
  ['role', 'role'],
] as const;

function linkMapping(cursor: Cursor, scope: Scope): readonly Reference[] {
  const free = text(cursor, 'text');
  if (free !== undefined) return [reference(cursor, free, { kind: 'text' })];
  const seminar = text(cursor, 'seminar');
  if (seminar !== undefined) return [reference(cursor, seminar, { kind: 'seminar', seminar })];
  const group = text(cursor, 'group');
  if (group !== undefined) return [linkGroupForm(cursor, group, scope)];
  const who = field(cursor, 'who');
  if (who !== undefined) {
    const does = text(cursor, 'does');
    const people = Array.isArray(who.value) ? items(cursor, 'who') : [who];
    return people
      .flatMap((one) => linkReferences(one, scope))
      .map((one) => (does === undefined ? one : { ...one, does }));
  }
  for (const [name, kind] of EXPLICIT) {
    const value = field(cursor, name);
    const written = textOf(value);
    if (value === undefined || written === undefined) continue;
    if (kind === 'role') return [reference(value, written, roleTarget(written, scope))];
    return [reference(value, written, expect(scope.resolve(written), kind))];
  }
  return [];
}

/** An explicit role is taken at its word; whether the project has it is for a rule to say. */
function roleTarget(written: string, scope: Scope): Target {
  const target = scope.resolve(written);
  return target.kind === 'role' ? target : { kind: 'role', role: written };
}

/** The people, organizations, roles and groups that one value names. */
export function linkReferences(cursor: Cursor | undefined, scope: Scope): readonly Reference[] {
  if (cursor === undefined) return [];
  const written = textOf(cursor);
  if (written !== undefined) return linkText(cursor, written.trim(), scope);
  return isMapping(cursor.value) ? linkMapping(cursor, scope) : [];
}

/** The references of a field that holds one or a list. */
export function references(cursor: Cursor, name: string, scope: Scope): readonly Reference[] {
  return items(cursor, name).flatMap((item) => linkReferences(item, scope));
}

/** The only reference of a field. */
export function referenceOf(cursor: Cursor, name: string, scope: Scope): Reference | undefined {
  return linkReferences(field(cursor, name), scope)[0];
}
