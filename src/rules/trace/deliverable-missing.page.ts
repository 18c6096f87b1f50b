import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPassport } from './linkless-page.js';

export type DeliverableMissingArgs = {
  /** What each triad owes, in one word: «программа». */
  readonly noun: string;
  /** The indicator that counts it. */
  readonly indicator: string;
};

const documents = (mark: string, results: string) => `${demoPassport(`indicators:
  - name: Количество отчётов об апробации рекомендаций
    target: не менее 3 от каждой «триады»
`)}---
kind: interaction-plan
format: 1
id: triad-plan
project: demo
events:${mark}
  - {name: Собеседования с директорами, results: ${results}}
`;

export const deliverableMissingPage: RulePage<DeliverableMissingArgs> = {
  ru: {
    title: 'нет того, что должна каждая триада',
    what: 'Индикатор паспорта считает что-то от каждой триады (отчёты, программы, материалы), а среди результатов плана взаимодействия этого нет: ни ссылки на индикатор (indicators), ни таких слов.',
    why: 'Если триада этого не запланировала, индикатор не будет достигнут.',
    fix: 'Добавьте результат в план взаимодействия или укажите в indicators, какое мероприятие его даёт.',
    message: ({ noun, indicator }) =>
      `Индикатор «${shorten(indicator)}» считает по триадам («${noun}»), а среди результатов плана взаимодействия такого нет. Добавьте результат или ссылку в indicators.`,
    related: { indicator: () => 'индикатор стоит здесь' },
  },
  en: {
    title: 'what every triad owes is missing',
    what: 'An indicator of the passport counts something of every triad (reports, programmes, materials), but the interaction plan does not leave it behind: neither a link to the indicator (`indicators`) nor such words among its results.',
    why: 'What a triad has not planned it will not hand in, and the indicator is not reached.',
    fix: 'Add the result to the interaction plan, or say under `indicators` which event gives it.',
    message: ({ noun, indicator }) =>
      `The indicator "${shorten(indicator)}" counts by triads ("${noun}"), but the results of the interaction plan have nothing like it. Add a result, or a link under "indicators".`,
    related: { indicator: () => 'the indicator stands here' },
  },
  bad: documents(' # <-', 'Протоколы собеседований'),
  good: documents('', 'Отчёт об апробации собеседования'),
};
