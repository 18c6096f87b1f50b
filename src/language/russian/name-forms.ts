import { CASES, type GrammaticalCase } from './cases.js';
import { declineOrganization } from './decline-organization.js';
import { type NameWord, nameWords } from './normalize.js';
import type { OrganizationName } from './organization-names.js';

/** One case form of a name: as printed, and in words for comparison. */
export interface NameForm {
  readonly grammaticalCase: GrammaticalCase;
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** All case forms of a name; those given by the author replace the guessed ones. */
export function nameForms({ text, forms }: OrganizationName): NameForm[] {
  return CASES.map((grammaticalCase) => {
    const form =
      grammaticalCase === 'nominative'
        ? text
        : declineOrganization(forms === undefined ? text : { name: text, forms }, grammaticalCase)
            .text;
    return { grammaticalCase, text: form, words: nameWords(form) };
  });
}

/**
 * Whether two names of one stem key are the same form word by word; a word out of an abbreviation
 * stands for any form.
 */
export function sameForm(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return (
    a.length === b.length &&
    a.every((left, index) => {
      const right = b[index];
      return right !== undefined && (left.loose || right.loose || left.word === right.word);
    })
  );
}
