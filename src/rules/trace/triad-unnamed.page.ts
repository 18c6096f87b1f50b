import type { RulePage } from '../rule.js';

export type TriadUnnamedArgs = Record<never, never>;

const document = (title: string) => `kind: interaction-plan
format: 1
id: demo-interaction
project: demo
title: ${title}
teams:
  - {role: mentor, municipality: {text: Тарский МР}}
  - {role: adviser, municipality: {text: Омский МР}}
  - {role: trainee, municipality: {text: Одесский МР}}
`;

export const triadUnnamedPage: RulePage<TriadUnnamedArgs> = {
  ru: {
    title: 'не сказано, чья это триада',
    what: 'В плане взаимодействия есть все три команды, а номера или имени триады нет ни в triad, ни в заголовке, ни в теме.',
    why: 'По плану не найти триаду в паспорте и концепции: нечего сверить с её направлением, семинаром и формами апробации.',
    fix: 'Впишите triad: 5 (номер или id триады) или назовите её в заголовке.',
    message: () =>
      'Не сказано, какой триады этот план. Впишите её номер в triad или назовите её в заголовке.',
  },
  en: {
    title: 'the triad is not named',
    what: 'An interaction plan has all three teams, and neither `triad` nor its title nor its theme says which triad it is.',
    why: 'The triad cannot be found in the passport and the concept: nothing can be held to its direction, seminar and forms.',
    fix: 'Write `triad: 5` (its number or id), or name it in the title.',
    message: () =>
      'It is not said which triad this plan is of. Write its number under "triad", or name it in the title.',
  },
  bad: document('План взаимодействия трёх районов # <-'),
  good: document('План взаимодействия триады № 5'),
};
