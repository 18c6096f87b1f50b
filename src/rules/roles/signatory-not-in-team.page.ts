import type { RulePage } from '../rule.js';

export type SignatoryNotInTeamArgs = {
  /** As signed: «Т.В. Петрова», or the written reference. */
  readonly name: string;
  /** The word for the team: its label or role. */
  readonly team: string;
  /** Who heads the team; empty where it has nobody. */
  readonly head: string;
  /** In the team, but not first. */
  readonly isMember: boolean;
};

const document = (name: string) => `kind: interaction-plan
format: 1
id: demo-interaction
project: demo
teams:
  - role: mentor
    members:
      - { name: Петрова Анна Сергеевна, post: председатель комитета }
      - { name: Сидорова Мария Ильинична, post: методист }
components: []
signatures:
  - role: mentor
    name: ${name}
`;

export const signatoryNotInTeamPage: RulePage<SignatoryNotInTeamArgs> = {
  ru: {
    title: 'подписывает не руководитель команды',
    what: 'План взаимодействия от имени команды подписывает тот, кого в ней нет (ошибка), или не первый в её составе (предупреждение).',
    why: 'План подписывают руководители трёх команд: подпись другого человека ни к чему команду не обязывает.',
    fix: 'Впишите в подпись первого из состава команды или поставьте подписавшего в составе первым. Без поля signatures подписи берутся из состава.',
    message: ({ name, team, head, isMember }) =>
      isMember
        ? `От имени команды «${team}» подписывает «${name}», а первым в её составе стоит «${head}». Исправьте подпись или порядок.`
        : `От имени команды «${team}» подписывает «${name}», но в её составе этого имени нет${head === '' ? '' : `; руководитель – «${head}»`}. Исправьте подпись или состав.`,
    related: { head: () => 'первый в составе команды' },
  },
  en: {
    title: 'signed by another than the head of the team',
    what: 'An interaction plan is signed for a team by somebody who is not in it (an error) or who is not its first member (a warning).',
    why: 'The plan is signed by the heads of the three teams: the signature of another binds the team to nothing.',
    fix: 'Sign with the first member of the team, or put the signatory first. Without signatures they are taken from the teams.',
    message: ({ name, team, head, isMember }) =>
      isMember
        ? `"${name}" signs for the team "${team}", whose first member is "${head}". Correct the signature or the order.`
        : `"${name}" signs for the team "${team}", but is not in it${head === '' ? '' : `; its head is "${head}"`}. Correct the signature or the team.`,
    related: { head: () => 'the first member of the team' },
  },
  bad: document('И.П. Белова # <-'),
  good: document('А.С. Петрова'),
};
