import type { RulePage } from '../rule.js';

export type PointMissingArgs = { readonly number: string; readonly text: string };

const regulation = (reference: string) => `kind: regulation
format: 1
id: mentoring-regulation
title: О системе менторства
approval: { status: draft }
sections:
  - title: Общие положения
    points:
      - Менторство – вид управленческого наставничества.
      - ${reference}
  - title: Порядок
    points:
      - Команды составляют программу.
`;

export const pointMissingPage: RulePage<PointMissingArgs> = {
  ru: {
    title: 'нет пункта',
    what: 'Текст положения или соглашения ссылается на его пункт, которого в нём нет: «в соответствии с пунктом 2.9». Пункты других актов («пункт 3.1 приказа») не проверяются.',
    why: 'Читатель ищет пункт, которого нет: его убрали или номера сдвинулись, и правило повисло.',
    fix: 'Исправьте номер или добавьте пункт.',
    message: ({ number, text }) =>
      `Написано «${text}», но пункта ${number} в документе нет. Исправьте номер или добавьте пункт.`,
  },
  en: {
    title: 'point missing',
    what: 'A text of a regulation or an agreement refers to a point of its own that is not there: «в соответствии с пунктом 2.9». Points of other acts («пункт 3.1 приказа») are not looked at.',
    why: 'A reader looks for a point that is not there: it was taken out or the numbers moved, and the rule hangs in the air.',
    fix: 'Correct the number or add the point.',
    message: ({ number, text }) =>
      `"${text}" is written, but the document has no point ${number}. Correct the number or add the point.`,
  },
  bad: regulation('Срок указан в пункте 2.9. # <-'),
  good: regulation('Срок указан в пункте 2.1.'),
};
