import type { RulePage } from '../rule.js';
import type { Ground, Misorder } from './compare/precedence.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';

export type PredecessorArgs = {
  readonly name: string;
  readonly text: string;
  /** What it rests on, and its term as written. */
  readonly earlier: string;
  readonly earlierText: string;
  readonly ground: Ground;
  readonly how: Misorder['how'];
};

const GROUND_RU: Readonly<Record<Ground, string>> = {
  after: 'на которое опирается (after)',
  cycle: 'хотя опирается на предыдущий компонент управленческого цикла',
  'cycle-end': 'хотя опирается на предыдущий компонент управленческого цикла',
  steps: 'а это следующий шаг',
};

const GROUND_EN: Readonly<Record<Ground, string>> = {
  after: 'on which it rests (after)',
  cycle: 'although it rests on the component of the management cycle before its own',
  'cycle-end': 'although it rests on the component of the management cycle before its own',
  steps: 'although it is the next step',
};

const event = (name: string) => subjectRu({ owner: 'event', name });
const eventEn = (name: string) => subjectEn({ owner: 'event', name });

const interactionPlan = (term: string) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
components:
  - name: Мониторинг показателей
    stage: monitoring
    events:
      - name: Проведение мониторинга
        term: январь – февраль 2022 года
  - name: Адресные рекомендации по результатам мониторинга
    stage: recommendations
    events:
      - name: Разработка рекомендаций
        term: ${term}
`;

export const predecessorPage: RulePage<PredecessorArgs> = {
  ru: {
    title: 'раньше того, на что опирается',
    what: 'Мероприятие проходит раньше того, на что оно опирается: названного в after или мероприятий предыдущего компонента управленческого цикла (цели – мониторинг – анализ – рекомендации – меры – решения – эффективность). Шаг порядка раньше предыдущего – предупреждение; если сроки лишь накладываются – замечание. Общий месяц на стыке ошибкой не считается.',
    why: 'Рекомендации по результатам мониторинга нельзя написать до мониторинга: один из сроков неверен.',
    fix: 'Исправьте один из двух сроков; если порядок другой, исправьте after или stage компонента.',
    message: ({ name, text, earlier, earlierText, ground, how }) => {
      const subject = `${sentence(event(name))} («${text}»)`;
      return how === 'before'
        ? `${subject} раньше, чем ${event(earlier)} («${earlierText}»), ${GROUND_RU[ground]}. Исправьте один из сроков.`
        : `${subject} начинается, когда ещё идёт ${event(earlier)} («${earlierText}»), ${GROUND_RU[ground]}. Уточните сроки.`;
    },
    related: { earlier: ({ earlierText }) => `сначала это: «${earlierText}»` },
  },
  en: {
    title: 'before what it rests on',
    what: 'An event is before what it rests on: what its `after` names, or the events of the component before it in the management cycle (goals, monitoring, analysis, recommendations, measures, decisions, effect). A step of a procedure before the one in front of it is a warning, an overlap is a remark. A month that both share at the joint is no mistake.',
    why: 'Recommendations by the results of monitoring cannot be written before the monitoring: one of the terms is wrong.',
    fix: 'Correct one of the terms; where the order is another, correct `after` or the `stage` of the component.',
    message: ({ name, text, earlier, earlierText, ground, how }) => {
      const subject = `${sentence(eventEn(name))} ("${text}")`;
      return how === 'before'
        ? `${subject} is before ${eventEn(earlier)} ("${earlierText}"), ${GROUND_EN[ground]}. Correct one of the terms.`
        : `${subject} begins before ${eventEn(earlier)} ("${earlierText}") has ended, ${GROUND_EN[ground]}. Make the terms exact.`;
    },
    related: { earlier: ({ earlierText }) => `this comes first: "${earlierText}"` },
  },
  bad: interactionPlan('декабрь 2021 года # <-'),
  good: interactionPlan('март 2022 года'),
};
