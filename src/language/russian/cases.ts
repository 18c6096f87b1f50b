/** The six cases, in the order of school grammars. */
export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;

export type GrammaticalCase = (typeof CASES)[number];

/** A case other than the dictionary form. */
export type ObliqueCase = Exclude<GrammaticalCase, 'nominative'>;

/** Forms given by an author; they win over every guess. */
export type CaseForms = Partial<Readonly<Record<GrammaticalCase, string>>>;

/** A form and whether the program stands by it; an unsure one is worth a finding. */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}

export type Gender = 'male' | 'female';
