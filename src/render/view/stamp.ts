import { declineOrganization, signatureOf } from '../../language/russian/index.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { capital } from '../words/letters.js';
import type { Surroundings } from './mentions.js';
import { personView } from './people.js';
import type { StampView } from './shapes.js';
import { termAsPrinted } from './term-words.js';

/** An order or another act by which something is approved. */
export type Act = NonNullable<ApprovalBlock['act']>;

const BY_PERSON = 'УТВЕРЖДАЮ';
/** Stands for a name to be written by hand. */
export const BLANK_NAME = '______________';

/** What fills the stamp of a document not yet signed. */
export function blankDate(year: string | undefined): string {
  return `«___» ____________ ${year ?? '20__'} г.`;
}

/**
 * The approval stamp. What is not known yet is left blank to be written by hand.
 *
 * @param words year of a blank date, where it is known; the word of a stamp by an act, which agrees
 *   with the document
 */
export function stampView(
  approval: ApprovalBlock | undefined,
  around: Surroundings,
  words: { readonly year?: string | undefined; readonly approved: string },
): StampView {
  const target = approval?.person?.target;
  const person =
    target?.kind === 'person'
      ? personView(target.person, around.schedule.directory, around.day)
      : undefined;
  const name = approval?.name ?? person?.name ?? approval?.person?.text;
  const post = approval?.post ?? person?.post;
  const act = approval?.act && actInstrumental(approval.act);
  return {
    word: approval?.word ?? (act ? words.approved : BY_PERSON),
    post: post === undefined || post === null ? null : capital(post),
    name: name === undefined ? BLANK_NAME : signatureOf(name),
    dated: approval?.date ? termAsPrinted(approval.date) : blankDate(words.year),
    act: act ?? null,
  };
}

/** «приказом Министерства образования от 18.06.2021 № 45». */
export function actInstrumental(act: Act): string {
  return actIn(act, 'instrumental');
}

/** «приказ Министерства образования от 18.06.2021 № 45». */
export function actNominative(act: Act): string {
  return actIn(act, 'nominative');
}

function actIn(act: Act, target: 'nominative' | 'instrumental'): string {
  const { kind = 'приказ', issuer, date, number } = act;
  return [
    declineOrganization(kind, target).text,
    issuer && declineOrganization(issuer, 'genitive').text,
    date && `от ${termAsPrinted(date)}`,
    number && `№ ${number}`,
  ]
    .filter(Boolean)
    .join(' ');
}
