import { declineOrganization, signatureOf } from '../../language/russian/index.js';
import type { AnnexStamp } from '../../model/document-parts.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { sentence } from '../words/letters.js';
import type { Surroundings } from './mentions.js';
import { personView, postAt } from './people.js';
import type { SignatureView, StampView } from './shapes.js';
import { actInstrumental, stampView } from './stamp.js';
import { termAsPrinted } from './term-words.js';

/** What a document that is not a passport may have around its content. */
interface Framed {
  readonly id: string;
  readonly annex?: AnnexStamp;
  readonly approval?: ApprovalBlock;
  readonly signatures: readonly ApprovalBlock[];
}

interface FrameView {
  readonly document: string;
  readonly annex: readonly string[];
  readonly stamp: StampView | null;
  readonly signatures: readonly SignatureView[];
}

/**
 * Annex stamp, approval stamp and signatures.
 *
 * @param approved УТВЕРЖДЕН, УТВЕРЖДЕНА or УТВЕРЖДЕНО, by the document's gender
 */
export function frameView(document: Framed, around: Surroundings, approved: string): FrameView {
  const { id, annex, approval, signatures } = document;
  return {
    document: id,
    annex: annex ? annexLines(annex) : [],
    stamp: approval ? stampView(approval, around, { approved }) : null,
    signatures: signatures.map((one) => signatureView(one, around)),
  };
}

/** «Приложение 2», «к Положению …», «Утверждено приказом отдела от 29.10.2021 № 387». */
export function annexLines({ number, to, word, act }: AnnexStamp): readonly string[] {
  return [
    number === undefined ? 'Приложение' : `Приложение ${number}`,
    ...(to === undefined ? [] : [/^к[о]?\s/i.test(to) ? to : `к ${to}`]),
    ...(act ? [`${word ?? 'Утверждено'} ${actInstrumental(act)}`] : []),
  ];
}

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
