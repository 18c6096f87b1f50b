import { UserError } from '../../findings/user-error.js';
import type { ApproveWords } from '../../language/catalogue/approve.js';
import type { CliWords } from '../../language/catalogue/cli.js';
import { issuerNominative, type NamedAct } from '../../language/russian/act-words.js';
import { parsePersonName } from '../../language/russian/person-name.js';
import type { ApprovalBlock, Directory } from '../../model/reference-types.js';
import type { NewFields } from '../../source/edit/set-fields.js';
import { unknownName } from '../unknown-name.js';
import { type ApprovalRequest, saysDay } from './request.js';

/** What an approval is written with. */
export interface BlockContext {
  readonly directory: Directory;
  readonly words: CliWords;
  readonly say: ApproveWords;
}

/** «А.С. Петрова, начальник управления»: a name and a post. */
function nameAndPost(by: string): { readonly post: string; readonly name: string } | undefined {
  const [name = '', ...rest] = by.split(',').map((part) => part.trim());
  const post = rest.join(', ');
  return post !== '' && parsePersonName(name) !== undefined && / |\./.test(name)
    ? { post, name }
    : undefined;
}

/** The word above a signature; an order has another one, which the form knows. */
const BY_PERSON = 'УТВЕРЖДАЮ';

/** The fields that say who approved: in place of an order that the block may have had. */
function approver(by: string, { directory, words, say }: BlockContext): NewFields {
  const target = directory.resolve(by);
  if (target.kind === 'person') {
    return { person: target.person.id, post: undefined, name: undefined, act: undefined };
  }
  const written = nameAndPost(by);
  if (written !== undefined) {
    return { word: BY_PERSON, person: undefined, ...written, act: undefined };
  }
  const people = [...directory.people.values()].flatMap(({ id, name }) => [id, name]);
  throw unknownName(say.unknownPerson(by), by, people, words);
}

function issuerOf(issuer: string, { directory, say }: BlockContext): string {
  const target = directory.resolve(issuer);
  if (target.kind === 'organization') return target.organization.name;
  const nominative = issuerNominative(issuer);
  if (nominative === undefined) throw new UserError(say.badIssuer(issuer));
  return nominative;
}

function actFields(act: NamedAct, date: string, context: BlockContext): NewFields {
  const { kind, issuer, number } = act;
  const given = {
    kind,
    issuer: issuer === undefined ? undefined : issuerOf(issuer, context),
    date: act.date ?? date,
    number,
  };
  const said = Object.entries(given).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
  return { act: Object.fromEntries(said) };
}

/** Whether a block says that its document is approved. */
export function isApproved(block: ApprovalBlock | undefined): boolean {
  if (block === undefined || block.status === 'draft') return false;
  return block.status === 'approved' || block.date !== undefined || block.act !== undefined;
}

/**
 * The fields of an approval block that is to say that a document is approved.
 *
 * @param block what the document has already: who approves, or the date, may stand in it
 * @throws UserError where it cannot be told who approved or when
 */
export function approvalFields(
  block: ApprovalBlock | undefined,
  request: ApprovalRequest,
  context: BlockContext,
): NewFields {
  const { say } = context;
  const own = block?.date?.written;
  const date = request.date ?? (own && saysDay(own) ? own.text : undefined);
  if (date === undefined) throw new UserError(say.needsDate);
  const known = block?.person ?? block?.name ?? block?.act ?? request.act ?? request.by;
  if (known === undefined) throw new UserError(say.needsApprover);
  return {
    status: 'approved',
    ...(request.by !== undefined && approver(request.by, context)),
    date,
    ...(request.act && {
      ...(block?.word === BY_PERSON && { word: undefined }),
      ...actFields(request.act, date, context),
    }),
  };
}
