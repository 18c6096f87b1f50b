import type { RulePage } from '../rule.js';

export type TeamEmptyArgs = {
  /** The municipality, the organization or the role; empty where nothing is known of the team. */
  readonly team: string;
};

const document = (members: string) => `kind: interaction-plan
format: 1
id: demo-interaction
project: demo
teams:
  - { role: mentor, label: Ментор, members: [{ name: Петрова Анна Сергеевна, post: директор }] }
  - ${members}
components: []
`;

export const teamEmptyPage: RulePage<TeamEmptyArgs> = {
  ru: {
    title: 'пустая команда',
    what: 'В плане взаимодействия или в программе менторства у команды не назван ни один человек.',
    why: 'Команда – это руководитель и специалисты: без них некому исполнять мероприятия и подписать документ.',
    fix: 'Впишите людей команды в members, первым – руководителя.',
    message: ({ team }) =>
      `В команде${team === '' ? '' : ` «${team}»`} никого нет. Впишите людей в members, первым – руководителя.`,
  },
  en: {
    title: 'empty team',
    what: 'A team of an interaction plan or of a mentoring programme has nobody in it.',
    why: 'A team is a head and specialists: without them nobody executes the events or signs the document.',
    fix: 'Name the people of the team under members, the head first.',
    message: ({ team }) =>
      `The team${team === '' ? '' : ` "${team}"`} has nobody in it. Name people under members, the head first.`,
  },
  bad: document('{ role: adviser, label: Советник, members: [] } # <-'),
  good: document(
    '{ role: adviser, label: Советник, members: [{ name: Сидоров Пётр Ильич, post: директор }] }',
  ),
};
