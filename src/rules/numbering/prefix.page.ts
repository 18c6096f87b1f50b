import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

export type PrefixArgs = {
  readonly number: string;
  /** The name of the stage or component, and its ordinal. */
  readonly band: string;
  readonly ordinal: number;
  readonly of: 'stage' | 'component';
};

const plan = (number: string) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
components:
  - name: Цели
    events:
      - {number: "1.1", name: Формирование команд}
      - {number: "1.2", name: Взаимная экспертиза}
  - name: Мониторинг
    events:
      - {number: "2.1", name: Проведение мониторинга}
      - number: "${number}"${number === '2.2' ? '' : ' # <-'}
        name: Стратегическая сессия
`;

export const prefixPage: RulePage<PrefixArgs> = {
  ru: {
    title: 'номер чужого этапа',
    what: 'Первая часть номера мероприятия («3» в «3.2») – не номер этапа или компонента, в котором оно стоит. Если не сходится большинство номеров, правило молчит.',
    why: 'По номеру мероприятие будут искать в другом разделе плана.',
    fix: 'Исправьте номер или перенесите мероприятие.',
    message: ({ number, band, ordinal, of }) =>
      `Номер ${number} стоит в ${of === 'stage' ? 'этапе' : 'компоненте'} ${ordinal} («${shorten(band)}»), а начинается не с ${ordinal}. Исправьте номер или перенесите мероприятие.`,
    related: { band: ({ of }) => (of === 'stage' ? 'этап' : 'компонент') },
  },
  en: {
    title: 'number of another stage',
    what: 'The first part of an event’s number ("3" of "3.2") is not the number of the stage or component it stands in. Where most numbers differ the rule is silent.',
    why: 'By its number the event will be looked for in another part of the plan.',
    fix: 'Correct the number, or move the event.',
    message: ({ number, band, ordinal, of }) =>
      `Number ${number} stands in ${of} ${ordinal} ("${shorten(band)}") but does not begin with ${ordinal}. Correct the number or move the event.`,
    related: { band: ({ of }) => `the ${of}` },
  },
  bad: plan('3.2'),
  good: plan('2.2'),
};
