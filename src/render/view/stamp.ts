import { declineOrganization, signatureOf } from '../../language/russian/index.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { capital } from '../words/letters.js';
import type { Surroundings } from './mentions.js';
import { personView } from './people.js';
import type { StampView } from './shapes.js';
import { termAsPrinted } from './term-words.js';

const BY_PERSON = 'УТВЕРЖДАЮ';
const BY_ACT = 'УТВЕРЖДЕН';
const BLANK_NAME = '______________';

/** What fills the stamp of a document not yet signed. */
function blankDate(year: string | undefined): string {
  return `«___» ____________ ${year ?? '20__'} г.`;
}

/**
 * The approval stamp. What is not known yet is left blank to be written by hand.
 *
 * @param year printed in a blank date, where it is known
 */
export function stampView(
  approval: ApprovalBlock | undefined,
  around: Surroundings,
  year?: string,
): StampView {
  const target = approval?.person?.target;
  const person =
    target?.kind === 'person'
      ? personView(target.person, around.project.directory, around.day)
      : undefined;
  const name = approval?.name ?? person?.name ?? approval?.person?.text;
  const post = approval?.post ?? person?.post;
  const act = approval && actWords(approval);
  return {
    word: approval?.word ?? (act ? BY_ACT : BY_PERSON),
    post: post === undefined || post === null ? null : capital(post),
    name: name === undefined ? BLANK_NAME : signatureOf(name),
    dated: approval?.date ? termAsPrinted(approval.date) : blankDate(year),
    act: act ?? null,
  };
}

/** «приказом Министерства образования от 18.06.2021 № 45». */
function actWords({ act }: ApprovalBlock): string | undefined {
  if (!act) return undefined;
  const { kind = 'приказ', issuer, date, number } = act;
  return [
    declineOrganization(kind, 'instrumental').text,
    issuer && declineOrganization(issuer, 'genitive').text,
    date && `от ${termAsPrinted(date)}`,
    number && `№ ${number}`,
  ]
    .filter(Boolean)
    .join(' ');
}
