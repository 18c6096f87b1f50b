import type { RulePage } from '../rule.js';
import { dutyInEnglish, dutyInRussian } from './duty-words.js';

export type UndeclaredArgs = {
  /** As the executor is written. */
  readonly name: string;
  /** The number or name of the event it is first met at. */
  readonly of: string;
};

const documents = (participants: string, mark: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: lesnaya, type: school, name: МБОУ «Лесная СШ», parent: tarsky }
  - { id: rechnaya, type: school, name: МБОУ «Речная СШ», parent: tarsky }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
---
kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
participants:
  - МБОУ «Лесная СШ»
  - МБОУ «Речная СШ»
${participants}---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Проведение семинара
    executors:
      - МБОУ «Лесная СШ»
      - Тарский МР
      - Одесский МР${mark}
`;

export const undeclaredPage: RulePage<UndeclaredArgs> = {
  ru: {
    title: 'исполнителя нет в паспорте',
    what: 'Мероприятие исполняет человек или организация из справочника, которых в паспорте нет: ни среди участников, ни в группах, ни среди тех, кто исполняет роли. Кто работает у участника, подчинён ему или стоит над ним, считается названным. Министерства, институты, службы и ассоциации – замечание, остальные – предупреждение. Где участники перечислены поимённо, о лишнем говорит participants/unknown.',
    why: 'По паспорту не видно, что этот исполнитель участвует в проекте: он с паспортом не знаком и ничего не утверждал.',
    fix: 'Добавьте исполнителя к участникам, дайте ему роль в паспорте или исправьте исполнителя в плане.',
    message: ({ name, of }) =>
      `«${name}» – ${dutyInRussian('executor', of)}, но в паспорте не назван ни среди участников, ни среди ролей. Добавьте его туда или исправьте исполнителя.`,
    related: {
      also: () => 'тот же исполнитель ещё здесь',
      list: () => 'участники перечислены здесь',
    },
  },
  en: {
    title: 'executor not in the passport',
    what: 'An event is executed by a person or an organization of the directory that the passport does not name: not among the participants, in their groups, nor as the holder of a role. Whoever works for a participant, belongs to it or stands above it counts as named. Ministries, institutes, services and associations are a remark, others a warning. Where the participants are all named, participants/unknown speaks of one too many.',
    why: 'The passport does not show that this executor takes part: it has not seen the passport, nor agreed to it.',
    fix: 'Add the executor to the participants, give it a role in the passport, or correct the executor in the plan.',
    message: ({ name, of }) =>
      `"${name}" is ${dutyInEnglish('executor', of)}, but the passport names it neither among the participants nor among the roles. Add it there, or correct the executor.`,
    related: {
      also: () => 'the same executor again',
      list: () => 'the participants are listed here',
    },
  },
  bad: documents('', ' # <-'),
  good: documents('  - Одесский МР\n', ''),
};
