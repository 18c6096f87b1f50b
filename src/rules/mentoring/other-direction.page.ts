import type { RulePage } from '../rule.js';
import { programmeWith, regulationWith } from './page-documents.js';

export type OtherDirectionArgs = { readonly direction: string };

const documents = (event: string) =>
  `${regulationWith(`directions:
  - {id: development, name: управление развитием организации}
  - {id: quality, name: управление качеством образования}
`)}${programmeWith(`directions: [quality]
events:
  - name: ${event}
`)}`;

export const otherDirectionPage: RulePage<OtherDirectionArgs> = {
  ru: {
    title: 'мероприятие другого направления',
    what: 'В названии мероприятия стоит направление менторства из положения, которого программа не выбрала. Мероприятие со своим полем directions не проверяется.',
    why: 'Программа составлена по выбранным направлениям: мероприятие либо лишнее, либо направление забыли назвать.',
    fix: 'Добавьте направление в directions программы, исправьте мероприятие или назовите его направление в directions мероприятия.',
    message: ({ direction }) =>
      `Мероприятие говорит о направлении «${direction}», а программа его не выбрала. Добавьте направление или исправьте мероприятие.`,
    related: { direction: () => 'направление в положении' },
  },
  en: {
    title: 'event of another direction',
    what: 'The name of an event has a direction of mentoring from the regulation that the programme has not chosen. An event with its own `directions` is not looked at.',
    why: 'A programme is made for the directions chosen: the event is superfluous, or a direction was forgotten.',
    fix: 'Add the direction to `directions` of the programme, correct the event, or name its direction under its own `directions`.',
    message: ({ direction }) =>
      `The event is about the direction "${direction}", which the programme has not chosen. Add the direction, or correct the event.`,
    related: { direction: () => 'the direction in the regulation' },
  },
  bad: documents('Практикум по управлению развитием организации # <-'),
  good: documents('Практикум по управлению качеством образования'),
};
