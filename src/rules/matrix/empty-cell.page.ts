import type { TriadRole } from '../../model/triads.js';
import type { RulePage } from '../rule.js';

export type EmptyCellArgs = {
  readonly name: string;
  /** The roles that have nothing to do in the event. */
  readonly roles: readonly TriadRole[];
};

const RUSSIAN: Readonly<Record<TriadRole, string>> = {
  mentor: 'ментор',
  adviser: 'советник',
  trainee: 'стажёр',
};

const plan = (mark: string, trainee: string) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
events:
  - name: Проведение мониторинга${mark}
    mentor: Провести мониторинг
    adviser: Провести мониторинг
${trainee}
`;

export const emptyCellPage: RulePage<EmptyCellArgs> = {
  ru: {
    title: 'пустая ячейка плана взаимодействия',
    what: 'У мероприятия плана взаимодействия не сказано, что делает одна из команд.',
    why: 'Каждая команда триады участвует в каждом мероприятии; без этого её вклад не проверить.',
    fix: 'Впишите, что делает команда: mentor, adviser или trainee.',
    message: ({ name, roles }) =>
      `В мероприятии «${name}» не сказано, что делает ${roles.map((role) => RUSSIAN[role]).join(', ')}. Впишите ${roles.join(', ')}.`,
  },
  en: {
    title: 'empty cell of an interaction plan',
    what: 'An event of an interaction plan does not say what one of the teams does.',
    why: 'Every team of the triad takes part in every event; else its share cannot be checked.',
    fix: 'Say what the team does: `mentor`, `adviser` or `trainee`.',
    message: ({ name, roles }) =>
      `The event "${name}" does not say what the ${roles.join(', ')} does. Fill in ${roles.join(', ')}.`,
  },
  bad: plan(' # <-', '    trainee: ""'),
  good: plan('', '    trainee: [Провести мониторинг, Принять визит]'),
};
