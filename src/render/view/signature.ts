import { declineOrganization, signatureOf } from '../../language/russian/index.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { sentence } from '../words/letters.js';
import type { Surroundings } from './mentions.js';
import { personView, postAt } from './people.js';
import type { SignatureView } from './shapes.js';
import { termAsPrinted } from './term-words.js';

/** A signature with what is not known left blank, to be written by hand. */
export function signatureView(block: ApprovalBlock, around: Surroundings): SignatureView {
  const target = block.person?.target;
  const person =
    target?.kind === 'person'
      ? personView(target.person, around.schedule.directory, around.day)
      : undefined;
  const name = block.name ?? person?.name ?? block.person?.text;
  return {
    role: block.label ?? block.role ?? null,
    post: sentence(postOf(block, person?.post ?? '')),
    name: name === undefined ? '' : signatureOf(name),
    dated: block.date ? termAsPrinted(block.date) : null,
  };
}

/** The post with the organization that the signature names. */
function postOf({ post, organization }: ApprovalBlock, held: string): string {
  if (!organization) return post ?? held;
  const { target, text } = organization;
  if (target.kind === 'organization') {
    if (post === undefined && held !== '') return held;
    return post === undefined ? target.organization.name : postAt(post, target.organization);
  }
  return [post ?? held, post === undefined ? text : declineOrganization(text, 'genitive').text]
    .filter((part) => part !== '')
    .join(' ');
}
