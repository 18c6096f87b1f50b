import { subjectEn, subjectRu } from '../dates/words/subject.js';
import type { RulePage } from '../rule.js';

export type CompletionMarkArgs = {
  readonly problem: 'no-date' | 'future' | 'not-yet' | 'no-reason' | 'no-term';
  /** The event's name, or what the mark calls it. */
  readonly name: string;
  /** So many marks say no day where none of the document does, else 1. */
  readonly count: number;
  /** The date of the mark, as written. */
  readonly text: string | null;
};

function messageRu({ problem, name, text, count }: CompletionMarkArgs): string {
  const event = subjectRu({ owner: 'event', name });
  switch (problem) {
    case 'no-date':
      if (count > 1)
        return `Выполнено мероприятий: ${count}, а когда – нигде не сказано. Впишите date.`;
      return `Выполнено ${event}, а когда – не сказано. Впишите date.`;
    case 'future':
      return `Отмечено, что ${event} выполнено «${text ?? ''}», но отметки сделаны раньше. Исправьте одну из дат.`;
    case 'not-yet':
      return `Отмечено, что ${event} выполнено «${text ?? ''}», но этот день ещё не наступил. Исправьте дату.`;
    case 'no-reason':
      return `Не выполнено или перенесено ${event}, а причина не названа. Впишите reason.`;
    case 'no-term':
      return `Перенесено ${event}, а новый срок не назван. Впишите to.`;
  }
}

function messageEn({ problem, name, text, count }: CompletionMarkArgs): string {
  const event = subjectEn({ owner: 'event', name });
  switch (problem) {
    case 'no-date':
      if (count > 1) return `${count} events are marked done, none with its day. Write "date".`;
      return `It is not said when ${event} was done. Write "date".`;
    case 'future':
      return `It is marked that ${event} was done on "${text ?? ''}", but the marks are older. Correct one of the dates.`;
    case 'not-yet':
      return `It is marked that ${event} was done on "${text ?? ''}", but that day is yet to come. Correct the date.`;
    case 'no-reason':
      return `It is not said why ${event} was not done or was put off. Write "reason".`;
    case 'no-term':
      return `It is not said until when ${event} is put off. Write "to".`;
  }
}

const documents = (mark: string) => `kind: progress
format: 1
id: marks
of: plan
date: 30.11.2022
events:
  - {event: visit, state: done, date: 20.10.2022}
  - ${mark}
`;

export const completionMarkPage: RulePage<CompletionMarkArgs> = {
  ru: {
    title: 'неполная отметка о выполнении',
    what: 'Мероприятие отмечено выполненным без даты или датой позже самих отметок (поле date документа) или сегодняшнего дня (--today), не выполненным или перенесённым без причины, перенесённым без нового срока.',
    why: 'Из отметок делается справка-отчёт: доля выполненного, результат, причины невыполнения.',
    fix: 'Допишите дату, причину или новый срок.',
    message: messageRu,
    related: { made: () => 'отметки сделаны в этот день', also: () => 'и здесь дня нет' },
  },
  en: {
    title: 'incomplete mark of completion',
    what: 'An event is marked as done without a date or on a day after the marks themselves (`date` of the document) or than today (--today), as not done or put off without a reason, as put off without a new term.',
    why: 'The completion report is made from the marks: how much was done, with what result, and why not.',
    fix: 'Add the date, the reason or the new term.',
    message: messageEn,
    related: { made: () => 'the marks were made on this day', also: () => 'no day here either' },
  },
  bad: documents('{event: quest, state: failed} # <-'),
  good: documents('{event: quest, state: failed, reason: карантин}'),
};
