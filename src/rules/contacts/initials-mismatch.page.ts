import type { RulePage } from '../rule.js';

export type InitialsMismatchArgs = {
  /** As signed: «А.С. Петрова». */
  readonly signed: string;
  readonly fullName: string;
};

const document = (name: string) => `kind: directory
format: 1
id: directory
people:
  - { id: petrova, name: Петрова Анна Сергеевна, post: начальник управления образования }
---
kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
approval:
  word: УТВЕРЖДАЮ
  post: Начальник управления образования
  name: ${name}
  date: 18.06.2021
curators: [petrova]
`;

export const initialsMismatchPage: RulePage<InitialsMismatchArgs> = {
  ru: {
    title: 'инициалы не сходятся с именем',
    what: 'В грифе или подписи стоят инициалы и фамилия, а в справочнике, среди ролей или в составе команды человек с этой фамилией зовётся иначе: один инициал совпадает, другой нет. Если не совпадает ни один, это может быть однофамилец, и правило молчит; если в подписи указан и человек (person), сходиться должно всё.',
    why: 'Подпись с чужими инициалами – подпись другого человека.',
    fix: 'Исправьте инициалы или имя. Проще всего указать person: инициалы программа поставит сама.',
    message: ({ signed, fullName }) =>
      `Подпись «${signed}» не сходится с именем «${fullName}». Исправьте инициалы или имя.`,
    related: { person: ({ fullName }) => `здесь – ${fullName}` },
  },
  en: {
    title: 'initials do not fit the name',
    what: 'A stamp or signature has initials and a surname, and the person of that surname in the directory, the roles or the team has another name: one initial fits, the other does not. Where none fits it may be a namesake and the rule is silent; where the signature names a person as well, all must fit.',
    why: 'A signature with other initials is another person’s.',
    fix: 'Correct the initials or the name. Easiest is person: the program makes the initials.',
    message: ({ signed, fullName }) =>
      `The signature "${signed}" does not fit the name "${fullName}". Correct the initials or the name.`,
    related: { person: ({ fullName }) => `${fullName} here` },
  },
  bad: document('А.П. Петрова # <-'),
  good: document('А.С. Петрова'),
};
