import type { TimingContext } from '../../timing/timing.js';
import type { ApprovalBlock } from '../reference-types.js';
import { type Cursor, choice, field, text } from './cursor.js';
import { referenceOf, type Scope } from './reference.js';
import { linkTerm } from './term.js';

function linkAct(cursor: Cursor | undefined, context: TimingContext): ApprovalBlock['act'] {
  if (cursor === undefined) return undefined;
  const part = (name: 'kind' | 'issuer' | 'number') => {
    const value = text(cursor, name);
    return value === undefined ? {} : { [name]: value };
  };
  const date = linkTerm(field(cursor, 'date'), context);
  return { ...part('kind'), ...part('issuer'), ...part('number'), ...(date && { date }) };
}

/** A stamp of approval or agreement. */
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
  return {
    place: cursor.place,
    ...(status && { status }),
    ...part('word'),
    ...part('post'),
    ...part('name'),
    ...(person && { person }),
    ...(organization && { organization }),
    ...(date && { date }),
    ...(act && { act }),
  };
}
