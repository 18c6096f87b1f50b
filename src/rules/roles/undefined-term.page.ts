import type { RulePage } from '../rule.js';

export type UndefinedTermArgs = {
  readonly name: string;
  /** The regulation's word for the role, where it defines one. */
  readonly defined: string | null;
};

const documents = (executor: string) => `kind: regulation
format: 1
id: rules
title: О системе менторства
definitions:
  - { term: Координатор, role: coordinator, text: сотрудник регионального оператора }
---
kind: procedure
format: 1
id: steps
title: Алгоритм
regulation: rules
steps:
  - name: Реализация программы
    executors: ${executor}
`;

export const undefinedTermPage: RulePage<UndefinedTermArgs> = {
  ru: {
    title: 'роли нет в положении',
    what: 'Исполнитель шага алгоритма или мероприятия программы назван ролью, которой положение не определяет и нигде не называет: «координатор района» вместо «координатор». Более короткое слово для определённого термина допустимо.',
    why: 'Кто это и что ему поручено, сказано в положении; о другом слове никто не знает, тот ли это человек.',
    fix: 'Назовите роль словом положения или дополните положение: definitions, aliases.',
    message: ({ name, defined }) =>
      defined === null
        ? `Роли «${name}» в положении нет. Назовите того, кто там определён, или дополните положение.`
        : `Роли «${name}» в положении нет: там определён термин «${defined}». Пишите его или дополните положение (aliases).`,
    related: {
      definitions: () => 'термины положения',
      also: () => 'и здесь',
    },
  },
  en: {
    title: 'role not in the regulation',
    what: 'The executor of a step or an event is named by a role that the regulation neither defines nor mentions: "координатор района" instead of "координатор". A shorter word for a defined term is lawful.',
    why: 'The regulation says who that is and what they do; of another word nobody can tell whether it is the same one.',
    fix: "Use the regulation's word, or add to the regulation: definitions, aliases.",
    message: ({ name, defined }) =>
      defined === null
        ? `The regulation has no role "${name}". Name somebody it defines, or add to it.`
        : `The regulation has no role "${name}": it defines "${defined}". Use that, or add to it (aliases).`,
    related: {
      definitions: () => 'the terms of the regulation',
      also: () => 'here, too',
    },
  },
  bad: documents('Координатор района # <-'),
  good: documents('Координатор'),
};
