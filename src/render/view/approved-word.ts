import { type DocumentGender, documentGender } from '../../language/russian/document-gender.js';

const WORDS: Readonly<Record<DocumentGender, string>> = {
  masculine: 'УТВЕРЖДЕН',
  feminine: 'УТВЕРЖДЕНА',
  neuter: 'УТВЕРЖДЕНО',
  plural: 'УТВЕРЖДЕНЫ',
};

/**
 * The word of a stamp by an act: УТВЕРЖДЕН (план), УТВЕРЖДЕНА (программа), УТВЕРЖДЕНО (положение),
 * УТВЕРЖДЕНЫ (правила).
 *
 * @param title of the document; `kind` is what it is where the title does not begin with that
 */
export function approvedWord(title: string | undefined, kind: string): string {
  return WORDS[documentGender(title ?? '') ?? documentGender(kind) ?? 'masculine'];
}
