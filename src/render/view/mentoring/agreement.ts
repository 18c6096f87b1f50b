import type { Agreement } from '../../../model/mentoring.js';
import type { Directory } from '../../../model/reference-types.js';
import { frameView } from '../frame.js';
import { termAsPrinted } from '../term-words.js';
import type { AgreementView } from './agreement-shape.js';
import { standingAlone } from './around.js';
import { partySignature, partyText } from './parties.js';
import { sectionsView } from './points.js';

/** The subject is the first section. */
const FIRST = 2;

/** An agreement of the sides of a mentoring group as forms see it. */
export function agreementView(agreement: Agreement, directory: Directory): AgreementView {
  const { title = '', number, date, madeAt, parties, subject, sections, term } = agreement;
  const around = standingAlone({ directory }, date);
  const frame = frameView(agreement, around, 'Соглашение');
  const first = subject === undefined ? FIRST - 1 : FIRST;
  return {
    ...frame,
    signatures:
      frame.signatures.length > 0
        ? frame.signatures
        : parties.map((party) => partySignature(party, around)),
    title,
    number: number ?? null,
    dated: date ? termAsPrinted(date) : null,
    place: madeAt ?? null,
    parties: parties.map((party) => partyText(party, around)),
    subject: subject ?? null,
    sections: sectionsView(sections, 'arabic', {}, first),
    last: String(first + sections.length),
    term: term ? termAsPrinted(term) : null,
  };
}
