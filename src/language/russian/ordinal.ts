import type { GrammaticalCase } from './cases.js';

export type GrammaticalGender = 'masculine' | 'feminine' | 'neuter';

const ENDINGS: Readonly<Record<GrammaticalGender, Readonly<Record<GrammaticalCase, string>>>> = {
  masculine: cases('й', 'го', 'му', 'й', 'м', 'м'),
  feminine: cases('я', 'й', 'й', 'ю', 'й', 'й'),
  neuter: cases('е', 'го', 'му', 'е', 'м', 'м'),
};

/** Ordinal in figures with its ending: «1-й этап», «2-я триада», «3-е задание», «к 4-му этапу». */
export function ordinal(
  n: number,
  gender: GrammaticalGender,
  grammaticalCase: GrammaticalCase = 'nominative',
): string {
  return `${n}-${ENDINGS[gender][grammaticalCase]}`;
}

function cases(
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): Record<GrammaticalCase, string> {
  return { nominative, genitive, dative, accusative, instrumental, prepositional };
}
