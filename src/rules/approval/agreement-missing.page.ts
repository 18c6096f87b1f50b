import type { RulePage } from '../rule.js';

export type AgreementMissingArgs =
  /** Somebody of the agreement sheet has not agreed. */
  | { readonly problem: 'entry'; readonly name: string }
  /** A programme has no agreement between the sides. */
  | { readonly problem: 'contract'; readonly parties: number };

const document = (entry: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
approval: {status: approved, word: УТВЕРЖДАЮ, post: Глава района, name: А.А. Иванова, date: 18.06.2021}
agreement:
  - {post: Председатель комитета, name: Б.Б. Петров, date: 15.06.2021}
  - ${entry}
`;

export const agreementMissingPage: RulePage<AgreementMissingArgs> = {
  ru: {
    title: 'не согласовано',
    what: 'Документ утверждён, а в листе согласования есть строка без даты; у программы менторства нет соглашения, хотя положение требует его (limits.parties), а соглашения хранятся здесь же.',
    why: 'Утверждать можно то, что согласовали все, кого это касается; без соглашения у сторон нет обязательств.',
    fix: 'Впишите дату согласования или уберите строку; назовите соглашение программы в agreement.',
    message: (args) =>
      args.problem === 'entry'
        ? `Документ утверждён, а даты согласования нет: «${args.name}». Впишите date или уберите строку.`
        : `У программы нет соглашения, а положение требует его (сторон: ${args.parties}). Назовите его в agreement.`,
    related: {
      approval: () => 'здесь документ утверждён',
      limits: () => 'этого требует положение',
    },
  },
  en: {
    title: 'not agreed',
    what: 'A document is approved, but an entry of its agreement sheet has no date; a mentoring programme has no agreement though the regulation wants one (`limits.parties`) and agreements are kept here.',
    why: 'What is approved must be agreed by all whom it concerns; without an agreement the sides owe each other nothing.',
    fix: 'Write the date, or take the entry out; name the agreement of the programme under `agreement`.',
    message: (args) =>
      args.problem === 'entry'
        ? `The document is approved, but there is no date of the agreement of "${args.name}". Write "date" or take the entry out.`
        : `The programme has no agreement, but the regulation wants one (${args.parties} sides). Name it under "agreement".`,
    related: {
      approval: () => 'the document is approved here',
      limits: () => 'the regulation wants it here',
    },
  },
  bad: document('{post: Директор института, name: В.В. Сидорова} # <-'),
  good: document('{post: Директор института, name: В.В. Сидорова, date: 16.06.2021}'),
};
