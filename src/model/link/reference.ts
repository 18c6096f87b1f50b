import { isMapping } from '../../schema/value-type.js';
import type { Reference, Target } from '../reference-types.js';
import { type Cursor, field, gather, items, text, textOf } from './cursor.js';
import type { OwnNames } from './own-names.js';
import type { Resolve } from './resolver.js';
import { takeApart } from './take-apart.js';

/** What a reference is resolved with: the names of the workspace and those of the project. */
export interface Scope {
  readonly resolve: Resolve;
  readonly own: OwnNames;
  /** True where a document that declares names cannot be read. */
  readonly isPartial?: boolean;
}

function reference(cursor: Cursor, written: string, target: Target): Reference {
  return { place: cursor.place, text: written, target };
}

/** Keeps a target only when it is of the kind that an explicit form states. */
function expect(target: Target, kind: Target['kind']): Target {
  if (target.kind === kind || target.kind === 'unknown' || target.kind === 'ambiguous') {
    return target;
  }
  return { kind: 'unknown' };
}

const APPOSITION = /^(.+?) [–—-] ([^–—]+)$/;

/** «Руководители школ – исполнители проекта» names one thing twice; both names must be known. */
function inApposition(written: string, scope: Scope): Target | undefined {
  const [, first, second] = APPOSITION.exec(written) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const targets = [targetOf(first, scope), targetOf(second, scope)];
  const isKnown = targets.every(({ kind }) => kind !== 'unknown' && kind !== 'ambiguous');
  return isKnown ? targets[0] : undefined;
}

/** Who or what a text names: the project's own names first, then those of the directory. */
function targetOf(written: string, scope: Scope): Target {
  const { resolve, own } = scope;
  const found = own.exact(written) ?? resolve(written);
  if (found.kind !== 'unknown') return found;
  const one = own.inflected(written) ?? inApposition(written, scope);
  if (one !== undefined) return one;
  if (found.nearest !== undefined) return found;
  const nearest = own.nearest(written);
  return nearest === undefined ? found : { kind: 'unknown', nearest };
}

/** «Кураторы проекта, центр «Педагог»»: found by the name in quotes of one of several. */
function isSeveral(written: string, whole: Target, scope: Scope): boolean {
  if (whole.kind !== 'organization' && whole.kind !== 'group') return false;
  if (!written.includes(', ') || isNamedSo(whole, written)) return false;
  const [first = ''] = written.split(', ');
  return /[«"(]/.test(first) ? false : targetOf(first, scope).kind === 'role';
}

/** Whether the whole text is the name itself, comma and all. */
function isNamedSo(target: Target, written: string): boolean {
  if (target.kind === 'organization') return target.organization.name === written;
  return target.kind === 'group' && target.group.name === written;
}

function linkText(cursor: Cursor, written: string, scope: Scope): readonly Reference[] {
  const whole = targetOf(written, scope);
  const isOne = whole.kind !== 'unknown' && !isSeveral(written, whole, scope);
  const parts = !isOne ? takeApart(cursor, (part) => targetOf(part, scope)) : [];
  return parts.length > 0 ? parts : [reference(cursor, written, whole)];
}

function linkGroupForm(cursor: Cursor, written: string, scope: Scope): Reference {
  const target = expect(targetOf(written, scope), 'group');
  const chosen = items(cursor, 'members').flatMap((member) => linkReferences(member, scope));
  const { place } = field(cursor, 'group') ?? cursor;
  if (target.kind !== 'group' || chosen.length === 0) return { place, text: written, target };
  return { place, text: written, target: { ...target, members: chosen } };
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
  const seminar = field(cursor, 'seminar');
  const number = textOf(seminar);
  if (seminar !== undefined && number !== undefined) {
    return [reference(seminar, number, { kind: 'seminar', seminar: number })];
  }
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
    if (value === undefined) continue;
    if (isMapping(value.value)) return linkMapping(value, scope);
    const written = textOf(value);
    if (written === undefined) continue;
    if (kind === 'role') return [reference(value, written, roleTarget(written, scope))];
    return [reference(value, written, expect(targetOf(written, scope), kind))];
  }
  return [];
}

/** A role by its key or name: one that the forms know, or one of the project's own. */
function roleTarget(written: string, scope: Scope): Target {
  if (scope.own.isRole(written)) return { kind: 'role', role: written };
  return expect(targetOf(written, scope), 'role');
}

function linkValue(cursor: Cursor, scope: Scope): readonly Reference[] {
  const written = textOf(cursor);
  if (written !== undefined) return linkText(cursor, written.trim(), scope);
  return isMapping(cursor.value) ? linkMapping(cursor, scope) : [];
}

/** The people, organizations, roles and groups that one value names. */
export function linkReferences(cursor: Cursor | undefined, scope: Scope): readonly Reference[] {
  const found = cursor === undefined ? [] : linkValue(cursor, scope);
  if (scope.isPartial !== true) return found;
  return found.map((one) =>
    one.target.kind === 'unknown' ? { ...one, target: { kind: 'text' } } : one,
  );
}

/** The references of a field that holds one or a list. */
export function references(cursor: Cursor, name: string, scope: Scope): readonly Reference[] {
  return gather(items(cursor, name), (item) => linkReferences(item, scope));
}

/** The only reference of a field. */
export function referenceOf(cursor: Cursor, name: string, scope: Scope): Reference | undefined {
  return linkReferences(field(cursor, name), scope)[0];
}
