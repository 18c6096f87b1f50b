import type { RulePage } from '../rule.js';
import { agreementWith, programmeWith, regulationWith } from './page-documents.js';

export type AgreementTermArgs = {
  /** The term of the agreement and the period of the programme, as written. */
  readonly text: string;
  readonly period: string;
  /** Where the programme goes beyond the agreement. */
  readonly side: 'before' | 'after' | 'both';
};

const RU = {
  before: 'начинается раньше него',
  after: 'кончается позже него',
  both: 'в него не укладывается',
};
const EN = {
  before: 'begins before it',
  after: 'ends after it',
  both: 'does not fit into it',
};

const documents = (term: string) =>
  `${regulationWith('limits: {parties: 3}\n')}${programmeWith(
    'agreement: contract\nperiod: декабрь 2021 – ноябрь 2022 года\n',
  )}---\n${agreementWith(`programme: programme\nterm: ${term}\n`)}`;

export const agreementTermPage: RulePage<AgreementTermArgs> = {
  ru: {
    title: 'соглашение не на весь срок программы',
    what: 'Срок действия соглашения (term) не покрывает периода программы (period). Разница в пределах точности записи – замечание; продление программы оформляют отдельно, оно не сравнивается.',
    why: 'Вне срока соглашения у сторон нет обязательств друг перед другом.',
    fix: 'Исправьте срок соглашения или период программы.',
    message: ({ text, period, side }) =>
      `Соглашение действует «${text}», а программа («${period}») ${RU[side]}. Исправьте один из сроков.`,
    related: { period: ({ period }) => `период программы: «${period}»` },
  },
  en: {
    title: 'agreement shorter than the programme',
    what: 'The term of an agreement (`term`) does not cover the period of its programme (`period`). A difference within the precision of the words is a remark; an extension of the programme has its own papers and is not compared.',
    why: 'Outside the term of the agreement the sides owe each other nothing.',
    fix: 'Correct the term of the agreement or the period of the programme.',
    message: ({ text, period, side }) =>
      `The agreement is in force "${text}", but the programme ("${period}") ${EN[side]}. Correct one of the terms.`,
    related: { period: ({ period }) => `the period of the programme: "${period}"` },
  },
  bad: documents('январь – ноябрь 2022 года # <-'),
  good: documents('декабрь 2021 – ноябрь 2022 года'),
};
