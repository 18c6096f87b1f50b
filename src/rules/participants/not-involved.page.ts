import { plural } from '../../language/russian/plural.js';
import type { RulePage } from '../rule.js';

export type NotInvolvedArgs = {
  readonly name: string;
  /** How many others of the same list have something to do. */
  readonly involved: number;
};

const document = (executors: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
  - { id: omsky, type: municipal-district, name: Омский муниципальный район, short: Омский МР }
---
kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants:
  - Тарский МР
  - Одесский МР
  - Омский МР${executors.includes('Омский') ? '' : ' # <-'}
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Проведение семинара
    executors: [${executors}]
`;

export const notInvolvedPage: RulePage<NotInvolvedArgs> = {
  ru: {
    title: 'участник ничем не занят',
    what: 'Организация или человек названы среди участников, но не входят ни в одну триаду, не ведут мастерскую, не принимают семинар и не исполняют ни одного мероприятия, хотя не меньше половины списка занято. Группа, названная исполнителем, занимает всех своих членов, «участники проекта» – всех участников.',
    why: 'Чаще всего это пропуск в плане или в мастерских либо лишнее имя в списке участников.',
    fix: 'Дайте участнику место в триаде, мастерскую или мероприятие – или уберите его из участников.',
    message: ({ name, involved }) =>
      `«${name}» нет ни в триадах, ни в мастерских, ни среди исполнителей, а ${involved} ${plural(involved, ['другой участник занят', 'других участника заняты', 'других участников заняты'])}. Дайте и этому участнику дело или уберите его из списка.`,
  },
  en: {
    title: 'participant with nothing to do',
    what: 'An organization or a person is listed among the participants, but is in no triad, runs no workshop, hosts no seminar and executes no event, while at least half of the list does. A group named as executor involves all its members, «участники проекта» all participants.',
    why: 'Mostly something is left out of the plan or of the workshops, or the list has a name too many.',
    fix: 'Give the participant a place in a triad, a workshop or an event, or take it off the list.',
    message: ({ name, involved }) =>
      `"${name}" is in no triad, runs no workshop and executes nothing, while ${involved} other participants do. Give it something to do or take it off the list.`,
  },
  bad: document('Тарский МР, Одесский МР'),
  good: document('Тарский МР, Одесский МР, Омский МР'),
};
