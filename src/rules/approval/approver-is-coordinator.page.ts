import type { RulePage } from '../rule.js';

export type ApproverIsCoordinatorArgs = { readonly name: string };

const document = (coordinator: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
approval:
  word: УТВЕРЖДАЮ
  post: Начальник управления образования
  name: А.С. Петрова
  date: 18.06.2021
coordinator: ${coordinator}
---
kind: directory
format: 1
id: directory
people:
  - { id: petrova, name: Петрова Анна Сергеевна, post: начальник управления образования }
  - { id: sidorova, name: Сидорова Мария Ильинична, post: методист }
`;

export const approverIsCoordinatorPage: RulePage<ApproverIsCoordinatorArgs> = {
  ru: {
    title: 'утверждает координатор проекта',
    what: 'Документ утверждает координатор этого же проекта. Куратор утверждать может: он наблюдает за проектом; руководитель школы или управления часто и руководит проектом, и утверждает его.',
    why: 'Один человек и отвечает за проект, и утверждает его: проверить его работу некому.',
    fix: 'Назовите координатором другого человека или проверьте, кто утверждает документ. Если так и задумано, отметьте это с причиной: # passport-ignore approval/approver-is-coordinator: …',
    message: ({ name }) =>
      `Документ утверждает «${name}» – координатор этого же проекта. Проверьте, тот ли человек назван.`,
    related: { role: () => 'здесь – координатор проекта' },
  },
  en: {
    title: 'approved by the coordinator of the project',
    what: 'A document is approved by the coordinator of the same project. A curator may approve: they watch the project; the head of a school or of an authority often both leads a project and approves it.',
    why: 'One person answers for the project and approves it: nobody checks the work.',
    fix: 'Name somebody else as coordinator, or check who approves the document. If it is meant so, say it with a reason: # passport-ignore approval/approver-is-coordinator: …',
    message: ({ name }) =>
      `The document is approved by "${name}", the coordinator of the same project. Check that the right person is named.`,
    related: { role: () => 'the coordinator of the project here' },
  },
  bad: document('petrova').replace('name: А.С. Петрова\n', 'name: А.С. Петрова # <-\n'),
  good: document('sidorova'),
};
