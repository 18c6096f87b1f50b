import type { RulePage } from '../rule.js';

export type TeamCompositionArgs = {
  /** The municipality of the team, or its role. */
  readonly team: string;
  /** Posts that nobody of the team has, as written. */
  readonly posts: readonly string[];
};

const document = (made: string) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
teams:
  - role: mentor
    municipality: { text: Тарский район }
    members:
      - { name: Петрова Анна Сергеевна, post: председатель комитета }
      - { name: Серов Пётр Ильич, post: специалист комитета }
events:
  - name: Формирование команд
    mentor: ${made}
`;

export const teamCompositionPage: RulePage<TeamCompositionArgs> = {
  ru: {
    title: 'в команде нет тех, из кого она собрана',
    what: 'Ячейка плана взаимодействия говорит, из кого собрана команда («из числа специалистов, методистов»), а в составе этой команды таких людей нет. Сравниваются должности и организации; о команде, где должность хоть одного человека неизвестна, правило молчит.',
    why: 'Либо состав команды неполон, либо мероприятие описывает другую команду.',
    fix: 'Дополните members команды или исправьте текст ячейки.',
    message: ({ team, posts }) =>
      `В составе команды «${team}» никого нет из названных здесь: ${posts.map((post) => `«${post}»`).join(', ')}. Дополните состав или исправьте текст.`,
    related: { team: () => 'состав команды' },
  },
  en: {
    title: 'team without those it is made of',
    what: 'A cell of an interaction plan says of whom a team is made ("из числа специалистов, методистов"), but the list of the team has no such people. Posts and organizations are compared; of a team with a post unknown the rule is silent.',
    why: 'Either the list of the team is incomplete, or the event is about another team.',
    fix: 'Add to `members` of the team, or correct the text of the cell.',
    message: ({ team, posts }) =>
      `The team "${team}" has nobody of those named here: ${posts.map((post) => `"${post}"`).join(', ')}. Add to the team, or correct the text.`,
    related: { team: () => 'the list of the team' },
  },
  bad: document('Команда из числа специалистов комитета и методистов центра # <-'),
  good: document('Команда из числа специалистов комитета'),
};
