import type { AnnexStamp } from '../../model/document-parts.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { agreementsView } from './agreement-sheet.js';
import { approvedWord } from './approved-word.js';
import type { Surroundings } from './mentions.js';
import type { AgreedView, SignatureView, StampView } from './shapes.js';
import { signatureView } from './signature.js';
import { actInstrumental, stampView } from './stamp.js';

/** What a document may have around its content. */
interface Framed {
  readonly id: string;
  readonly title?: string;
  readonly annex?: AnnexStamp;
  readonly approval?: ApprovalBlock;
  readonly agreement?: readonly ApprovalBlock[];
  readonly signatures: readonly ApprovalBlock[];
}

interface FrameView {
  readonly document: string;
  readonly annex: readonly string[];
  readonly stamp: StampView | null;
  readonly agreed: readonly StampView[];
  readonly sheet: readonly AgreedView[];
  readonly signatures: readonly SignatureView[];
}

/**
 * Annex stamp, stamps of approval and agreement, agreement sheet and signatures.
 *
 * @param kind what the document is, where its title does not begin with that: «Положение»
 */
export function frameView(document: Framed, around: Surroundings, kind: string): FrameView {
  const { id, title, annex, approval, agreement = [], signatures } = document;
  const approved = approvedWord(title, kind);
  return {
    document: id,
    annex: annex ? annexLines(annex) : [],
    stamp: approval ? stampView(approval, around, { approved }) : null,
    ...agreementsView(agreement, around),
    signatures: signatures.map((one) => signatureView(one, around)),
  };
}

/** «Приложение № 2», «к Положению …», «Утверждено приказом отдела от 29.10.2021 № 387». */
export function annexLines({
  number,
  to,
  word,
  act,
}: Omit<AnnexStamp, 'place'>): readonly string[] {
  return [
    number === undefined ? 'Приложение' : `Приложение № ${number.replace(/^№\s*/, '')}`,
    ...(to === undefined ? [] : [/^к[о]?\s/i.test(to) ? to : `к ${to}`]),
    ...(act ? [`${word ?? 'Утверждено'} ${actInstrumental(act)}`] : []),
  ];
}
