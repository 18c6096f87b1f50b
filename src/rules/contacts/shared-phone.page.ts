import { plural } from '../../language/russian/plural.js';
import type { RulePage } from '../rule.js';

export type SharedPhoneArgs = {
  readonly phone: string;
  /** How many people have it. */
  readonly people: number;
};

const document = (phone: string) => `kind: interaction-plan
format: 1
id: demo-interaction
project: demo
teams:
  - role: mentor
    municipality: {text: Тарский МР}
    members:
      - name: Петрова Анна Сергеевна
        phones: 8(38100)2-00-01${phone.endsWith('1') ? ' # <-' : ''}
      - name: Сидорова Мария Ильинична
        phones: ${phone}
`;

export const sharedPhonePage: RulePage<SharedPhoneArgs> = {
  ru: {
    title: 'один телефон на нескольких',
    what: 'У нескольких человек одного документа записан один и тот же номер, и другого у них нет. Номера справочника и общий номер рядом с личным не считаются.',
    why: 'Чаще всего номер соседа переписан по ошибке; а по общему номеру не узнать, кого спросить.',
    fix: 'Проверьте номера. Если телефон и правда общий, добавьте личный или добавочный.',
    message: ({ phone, people }) =>
      `Номер ${phone} – единственный у ${people} ${plural(people, ['человека', 'человек', 'человек'])}. Проверьте, не переписан ли он по ошибке; общий дополните личным или добавочным.`,
    related: { also: () => 'тот же номер' },
  },
  en: {
    title: 'one phone for several people',
    what: 'Several people of one document have one and the same number and no other. The directory does not count, nor does a common number beside one of their own.',
    why: 'Most often the number was copied from the line above; and a common number does not tell whom to ask for.',
    fix: 'Check the numbers. If the phone is shared indeed, add one of their own or an extension.',
    message: ({ phone, people }) =>
      `The number ${phone} is the only one of ${people} people. Check that it was not copied by mistake; beside a shared one add their own, or an extension.`,
    related: { also: () => 'the same number' },
  },
  bad: document('8(38100)2-00-01'),
  good: document('8(38100)2-00-02'),
};
