import type { IdKind } from '../../model/written-ids.js';
import type { RulePage } from '../rule.js';

export type ReferenceUnknownArgs = {
  readonly to: IdKind | 'form' | 'step' | 'project' | 'item' | 'document';
  readonly id: string;
  readonly nearest: string | null;
  /** All the ids that could be meant, where they are few. */
  readonly known: readonly string[];
};

const RU: Readonly<Record<ReferenceUnknownArgs['to'], string>> = {
  task: 'Задачи',
  indicator: 'Индикатора',
  result: 'Результата',
  stage: 'Этапа',
  event: 'Мероприятия',
  triad: 'Триады',
  seminar: 'Семинара',
  form: 'Формы апробации',
  step: 'Мероприятия',
  project: 'Проекта',
  item: 'Записи',
  document: 'Документа',
};

const WHERE: Readonly<Record<ReferenceUnknownArgs['to'], string>> = {
  task: 'в паспорте',
  indicator: 'в паспорте',
  result: 'в паспорте',
  stage: 'в паспорте',
  event: 'в плане',
  triad: 'среди триад проекта',
  seminar: 'среди семинаров проекта',
  form: 'в матрице апробации',
  step: 'в этом документе',
  project: 'в этой рабочей области',
  item: 'в том проекте',
  document: 'в этой рабочей области',
};

const document = (task: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
tasks:
  - { id: triads, text: Сформировать триады }
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Формирование триад
    tasks:
      - ${task}
`;

export const referenceUnknownPage: RulePage<ReferenceUnknownArgs> = {
  ru: {
    title: 'ссылка в никуда',
    what: 'Код в полях tasks, indicators, results, achieves, after, stage, seminar, triad, forms, events, implements или parent не принадлежит ни одной записи, код документа – в приложениях (annexes), parent, regulation, programme, registry, of – ни одному документу. Триады и семинары можно называть и кодом, и номером. Правило молчит, если документа, где запись могла бы быть, в рабочей области нет.',
    why: 'Связь, которая никуда не ведёт, не проверяется: задача остаётся без мероприятия, этап – без дат.',
    fix: 'Исправьте код или добавьте запись с таким кодом.',
    message: ({ to, id, nearest, known }) => {
      const start = `${RU[to]} с кодом «${id}» ${WHERE[to]} нет`;
      if (nearest !== null) return `${start}. Возможно, это «${nearest}».`;
      const among = known.length === 0 ? '' : ` (есть ${known.join(', ')})`;
      return `${start}${among}. Исправьте код или добавьте такую запись.`;
    },
    related: { also: () => 'та же ссылка ещё здесь' },
  },
  en: {
    title: 'link to nowhere',
    what: 'An id under tasks, indicators, results, achieves, after, stage, seminar, triad, forms, events, implements or parent belongs to nothing, or the id of a document (in annexes, parent, regulation, programme, registry, of) to no document. Triads and seminars may be named by id or by number. The rule is silent where the document that would hold the item is not in the workspace.',
    why: 'A link that leads nowhere is not checked: a task is left without an event, a stage without dates.',
    fix: 'Correct the id or add an item that has it.',
    message: ({ to, id, nearest, known }) => {
      const start = `There is no ${to} with the id "${id}"`;
      if (nearest !== null) return `${start}. Did you mean "${nearest}"?`;
      const among = known.length === 0 ? '' : ` (there are ${known.join(', ')})`;
      return `${start}${among}. Correct the id or add such an item.`;
    },
    related: { also: () => 'the same link again' },
  },
  bad: document('triad # <-'),
  good: document('triads'),
};
