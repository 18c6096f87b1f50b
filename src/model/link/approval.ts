import type { TimingContext } from '../../timing/timing.js';
import type { ApprovalBlock } from '../reference-types.js';
import { type Cursor, choice, entries, field, items, text, textOf } from './cursor.js';
import { mentoringRoleNamed } from './mentoring-role-words.js';
import { referenceOf, type Scope } from './reference.js';
import { roleNamedBy } from './role-words.js';
import { linkTerm } from './term.js';

/** The act by which something was approved. */
export function linkAct(cursor: Cursor | undefined, context: TimingContext): ApprovalBlock['act'] {
  if (cursor === undefined) return undefined;
  const part = (name: 'kind' | 'issuer' | 'number') => {
    const value = text(cursor, name);
    return value === undefined ? {} : { [name]: value };
  };
  const date = linkTerm(field(cursor, 'date'), context);
  return { ...part('kind'), ...part('issuer'), ...part('number'), ...(date && { date }) };
}

/** For whom one signs: the role's key and the word to print, where it is one of the author's. */
function signedFor(cursor: Cursor): Pick<ApprovalBlock, 'role' | 'label'> {
  const written = text(cursor, 'role');
  const label = text(cursor, 'label');
  if (written === undefined) return label === undefined ? {} : { label };
  const known = roleNamedBy(written) ?? mentoringRoleNamed(written);
  const word = label ?? (known === undefined ? undefined : written);
  return { role: known ?? written, ...(word !== undefined && { label: word }) };
}

/** The marks of what was approved. */
function linkFingerprint(cursor: Cursor | undefined): ApprovalBlock['fingerprint'] {
  if (cursor === undefined) return undefined;
  const marks = entries(cursor).map(({ key, cursor: mark }) => [key, textOf(mark) ?? ''] as const);
  return Object.fromEntries(marks);
}

/** A stamp of approval or agreement, or a signature. */
export function linkApproval(
  cursor: Cursor | undefined,
  scope: Scope,
  context: TimingContext,
): ApprovalBlock | undefined {
  if (cursor === undefined) return undefined;
  const status = choice(cursor, 'status', ['draft', 'approved']);
  const part = (name: 'word' | 'post' | 'name') => {
    const value = text(cursor, name);
    return value === undefined ? {} : { [name]: value };
  };
  const person = referenceOf(cursor, 'person', scope);
  const organization = referenceOf(cursor, 'organization', scope);
  const date = linkTerm(field(cursor, 'date'), context);
  const act = linkAct(field(cursor, 'act'), context);
  const fingerprint = linkFingerprint(field(cursor, 'fingerprint'));
  return {
    place: cursor.place,
    ...(status && { status }),
    ...part('word'),
    ...signedFor(cursor),
    ...part('post'),
    ...part('name'),
    ...(person && { person }),
    ...(organization && { organization }),
    ...(date && { date }),
    ...(act && { act }),
    ...(fingerprint && { fingerprint }),
  };
}

/** The signatures or agreements of a list field. */
export function linkSignatures(
  document: Cursor,
  name: string,
  scope: Scope,
  context: TimingContext,
): readonly ApprovalBlock[] {
  return items(document, name).flatMap((entry) => linkApproval(entry, scope, context) ?? []);
}
