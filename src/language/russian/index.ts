/**
 * Russian for checking and printing. Modules that only compare or count may import the file they
 * need: this one brings the declension library with it.
 */
export {
  CASES,
  type CaseForms,
  type Declined,
  type Gender,
  type GrammaticalCase,
} from './cases.js';
export { collectiveGenitive } from './collective.js';
export { contentStems } from './content-stems.js';
export { countOf } from './count.js';
export { declineOrganization, type NamedOrganization } from './decline-organization.js';
export { declinePerson } from './decline-person.js';
export { declinePost } from './decline-post.js';
export { editDistance } from './distance.js';
export { type EnumeratedPart, type Enumeration, splitEnumeration } from './enumeration.js';
export { genderOf } from './gender.js';
export { otherLayout } from './keyboard-layout.js';
export { nearest } from './nearest.js';
export { normalizeName } from './normalize.js';
export { type CountedNoun, NOUNS } from './nouns.js';
export { formatNumber } from './number.js';
export { type GrammaticalGender, ordinal } from './ordinal.js';
export {
  createOrganizationIndex,
  type OrganizationIndex,
  type Resolution,
} from './organization-match.js';
export type { IndexedOrganization } from './organization-names.js';
export type { NearestName } from './organization-nearest.js';
export {
  fullName,
  initialsOf,
  type PersonName,
  parsePersonName,
  sameInitials,
  signatureOf,
  surnameFirst,
} from './person-name.js';
export { type PluralForms, plural } from './plural.js';
export { stem } from './stem.js';
export { typeset } from './typography.js';
