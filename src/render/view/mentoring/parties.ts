import {
  declinePerson,
  declinePost,
  type Gender,
  genderOf,
  parsePersonName,
  signatureOf,
} from '../../../language/russian/index.js';
import type { Party } from '../../../model/mentoring.js';
import { postOn } from '../../../model/post-on.js';
import { quoted, sentence, small } from '../../words/letters.js';
import type { Surroundings } from '../mentions.js';
import type { SignatureView } from '../shapes.js';
import { organizationName } from './names.js';

const ROLE_WORDS: Readonly<Record<NonNullable<Party['role']>, string>> = {
  experienced: 'Опытная управленческая команда',
  developing: 'Развивающаяся управленческая команда',
  operator: 'Региональный оператор',
  authority: 'Орган управления образованием',
  other: 'Сторона',
};

/** «Школа (далее – «Опытная управленческая команда») в лице директора Ивановой Нины Павловны, действующей на основании Устава». */
export function partyText(party: Party, around: Surroundings): string {
  const { name, post, gender, forms } = representative(party, around);
  const organization = organizationName(party.organization, around) ?? '____________';
  const called = `${organization} (далее – ${quoted(wordOf(party))})`;
  if (name === '') return called;
  const named = declinePerson(name, 'genitive', forms, gender).text;
  const held = post === '' ? '' : `${declinePost(small(post), 'genitive').text} `;
  const basis =
    party.basis === undefined
      ? ''
      : `, ${ACTING[genderOfName(name, gender)]} на основании ${party.basis}`;
  return `${called} в лице ${held}${named}${basis}`;
}

/** The signature of a side: its word, organization and post, name. */
export function partySignature(party: Party, around: Surroundings): SignatureView {
  const { name, post } = representative(party, around);
  const { target } = party.organization ?? {};
  const short = target?.kind === 'organization' ? target.organization.short : undefined;
  const organization = short ?? organizationName(party.organization, around) ?? '';
  return {
    role: wordOf(party),
    post: sentence([post, organization].filter((part) => part !== '').join(' ')),
    name: name === '' ? '' : signatureOf(name),
    dated: null,
  };
}

/** The word an agreement has for a side. */
export function wordOf({ role, label }: Pick<Party, 'role' | 'label'>): string {
  return label ?? ROLE_WORDS[role ?? 'other'];
}

/** Who speaks for the side; the post without its organization, which is named before. */
function representative({ person, name, post }: Party, around: Surroundings) {
  const target = person?.target;
  const known = target?.kind === 'person' ? target.person : undefined;
  const held = known && postOn(known.posts, around.day)?.post;
  return {
    name: name ?? known?.name ?? person?.text ?? '',
    post: post ?? held ?? '',
    gender: known?.gender,
    forms: name === undefined ? known?.forms : undefined,
  };
}

const ACTING = {
  male: 'действующего',
  female: 'действующей',
  unknown: 'действующего(-ей)',
} as const;

function genderOfName(name: string, known: Gender | undefined): keyof typeof ACTING {
  const parsed = parsePersonName(name);
  return known ?? (parsed && genderOf(parsed)) ?? 'unknown';
}
