import type { RulePage } from '../rule.js';
import { DISTRICTS, pagePassport, pagePlan } from './page-documents.js';

export type UndeclaredArgs = {
  /** As the executor is written: «координаторы подпроекта». */
  readonly text: string;
  /** The roles that the passport has. */
  readonly declared: readonly string[];
};

const documents = (role: string, executor: string) =>
  `${DISTRICTS}${pagePassport(`leader: { text: А.С. Петрова }
${role}`)}---
${pagePlan(`events:
  - name: Рабочие встречи участников
    executors:
      - Руководитель проекта
      - ${executor}
`)}`;

export const undeclaredPage: RulePage<UndeclaredArgs> = {
  ru: {
    title: 'роли нет в паспорте',
    what: 'Исполнителем названа роль – координатор, администратор, куратор, руководитель проекта, – которой в паспорте нет ни отдельным полем, ни среди roles. Исполнители проекта и роли триад не проверяются.',
    why: 'Кто исполняет мероприятие, по документу не узнать.',
    fix: 'Назовите роль, которая в паспорте есть, или добавьте недостающую: coordinator, administrator, curators, leader, roles.',
    message: ({ text, declared }) =>
      `«${text}» – исполнитель, но такой роли в паспорте нет${declared.length === 0 ? '' : ` (есть: ${declared.join(', ')})`}. Исправьте исполнителя или добавьте роль в паспорт.`,
    related: { also: () => 'та же роль ещё здесь' },
  },
  en: {
    title: 'role not in the passport',
    what: 'An executor names a role (coordinator, administrator, curator, leader of the project) that the passport has neither as a field nor under roles. Performers of the project and the roles of triads are not looked at.',
    why: 'The document does not tell who executes the event.',
    fix: 'Name a role that the passport has, or add the missing one: coordinator, administrator, curators, leader, roles.',
    message: ({ text, declared }) =>
      `"${text}" is an executor, but the passport has no such role${declared.length === 0 ? '' : ` (it has: ${declared.join(', ')})`}. Correct the executor or add the role to the passport.`,
    related: { also: () => 'the same role again' },
  },
  bad: documents('', 'Координаторы проекта # <-'),
  good: documents('coordinator: { text: И.П. Сидоров }\n', 'Координатор проекта'),
};
