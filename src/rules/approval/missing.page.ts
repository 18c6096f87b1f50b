import type { RulePage } from '../rule.js';

export type ApprovalMissingArgs = {
  readonly of: 'regulation' | 'programme';
  readonly part: 'approval' | 'date';
};

const OF_RU = {
  regulation: { nominative: 'Положение', genitive: 'положения' },
  programme: { nominative: 'Программа', genitive: 'программы' },
};

function messageRu({ of, part }: ApprovalMissingArgs): string {
  const why =
    of === 'regulation'
      ? 'без него положение не действует'
      : 'с этого дня считается срок менторства';
  return part === 'approval'
    ? `Не сказано, кем и когда утверждено: у ${OF_RU[of].genitive} нет approval, а ${why}. Впишите его; для проекта документа – status: draft.`
    : `У утверждения ${OF_RU[of].genitive} нет даты, а ${why}. Впишите date.`;
}

function messageEn({ of, part }: ApprovalMissingArgs): string {
  const why =
    of === 'regulation'
      ? 'without it the regulation has no force'
      : 'the term of mentoring is counted from that day';
  return part === 'approval'
    ? `The ${of} does not say who approved it and when: ${why}. Add "approval", or "status: draft" for a draft.`
    : `The approval of the ${of} has no date: ${why}. Add "date".`;
}

const regulation = (head: string) => `kind: regulation
format: 1
id: rules
${head}
`;

export const approvalMissingPage: RulePage<ApprovalMissingArgs> = {
  ru: {
    title: 'нет утверждения',
    what: 'У положения или программы менторства нет грифа утверждения или в нём нет даты. Документ, который сам стоит приложением к приказу (annex.act), утверждён им. О проекте документа (status: draft) правило молчит.',
    why: 'Положение вводит в действие приказ; срок программы считают со дня её утверждения.',
    fix: 'Впишите approval: кто, когда, каким актом.',
    message: messageRu,
  },
  en: {
    title: 'no approval',
    what: 'A regulation or a mentoring programme has no stamp of approval, or the stamp no date. A document that is itself an annex of an order (`annex.act`) is approved by it. Of a draft (`status: draft`) the rule is silent.',
    why: 'An order puts a regulation into force; the term of a programme is counted from its approval.',
    fix: 'Add `approval`: by whom, when, by what act.',
    message: messageEn,
  },
  bad: regulation('title: О системе менторства # <-'),
  good: regulation(
    'title: О системе менторства\napproval: {act: {kind: приказ, date: 29.10.2021, number: "387"}}',
  ),
};
