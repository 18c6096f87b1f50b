export type { CaseForms, Declined, Gender, GrammaticalCase } from './cases.js';
export { CASES } from './cases.js';
export { countOf } from './count.js';
export { declineOrganization, type NamedOrganization } from './decline-organization.js';
export { declinePerson } from './decline-person.js';
export { editDistance } from './distance.js';
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
