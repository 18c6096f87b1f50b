import type { ApprovalBlock } from '../../model/reference-types.js';
import type { Surroundings } from './mentions.js';
import type { AgreedView, StampView } from './shapes.js';
import { signatureView } from './signature.js';
import { type Act, actInstrumental, actNominative, BLANK_NAME, blankDate } from './stamp.js';
import { termAsPrinted } from './term-words.js';

/** More agreements than this stand on a sheet of their own: they would push the text off the first page. */
const MOST_STAMPS = 2;
const WORD = 'СОГЛАСОВАНО';

export interface Agreements {
  /** Stamps beside the approval. */
  readonly agreed: readonly StampView[];
  /** Rows of the agreement sheet. */
  readonly sheet: readonly AgreedView[];
}

/**
 * Who agreed to the document: one or two as stamps on the first page, more on the agreement sheet.
 *
 * @param year of a date still blank
 */
export function agreementsView(
  blocks: readonly ApprovalBlock[],
  around: Surroundings,
  year?: string,
): Agreements {
  if (blocks.length > MOST_STAMPS) {
    return { agreed: [], sheet: blocks.map((block) => agreedView(block, around)) };
  }
  return { agreed: blocks.map((block) => agreedStamp(block, around, year)), sheet: [] };
}

function agreedStamp(
  block: ApprovalBlock,
  around: Surroundings,
  year: string | undefined,
): StampView {
  const { post, name, dated } = signatureView(block, around);
  return {
    word: block.word ?? WORD,
    post: post === '' ? null : post,
    name: name === '' ? BLANK_NAME : name,
    dated: dated ?? blankDate(year),
    act: block.act ? actInstrumental(actOf(block, block.act)) : null,
  };
}

function agreedView(block: ApprovalBlock, around: Surroundings): AgreedView {
  const { post, name } = signatureView(block, around);
  const { date, act } = block;
  return {
    post,
    name,
    dated: date ? termAsPrinted(date) : null,
    act: act ? actNominative(actOf(block, act)) : null,
  };
}

/** The act with who issued it: the organization that agreed, unless the act says so itself. */
function actOf({ organization }: ApprovalBlock, act: Act): Act {
  if (act.issuer !== undefined || !organization) return act;
  const { target, text } = organization;
  const issuer = target.kind === 'organization' ? target.organization.name : text;
  return { ...act, issuer };
}
