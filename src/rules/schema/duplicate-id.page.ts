import type { RulePage } from '../rule.js';

export type DuplicateIdArgs = { readonly thing: string; readonly id: string };

const HEAD = 'kind: passport\nformat: 1\nid: demo-passport\nproject: demo\ntitle: Пример\n';

export const duplicateIdPage: RulePage<DuplicateIdArgs> = {
  ru: {
    title: 'один код у двух записей',
    what: 'Две записи одного рода (задачи, мероприятия, организации, документы) имеют одинаковый «id».',
    why: 'Ссылка на такой код может означать любую из двух записей.',
    fix: 'Дайте второй записи другой код и поправьте ссылки на неё.',
    message: ({ thing, id }) => {
      if (thing === 'passport')
        return `У проекта «${id}» уже есть паспорт. Оставьте один из двух или дайте этому другой код проекта.`;
      return thing === 'document'
        ? `Код «${id}» уже у другого документа. Если один из файлов – копия, удалите его; если это разные документы, дайте одному другой код (id).`
        : `Код «${id}» уже занят другой записью. Дайте этой записи другой код (id).`;
    },
    related: {
      first: ({ thing }) =>
        thing === 'passport' ? 'первый паспорт — здесь' : 'этот код впервые — здесь',
    },
  },
  en: {
    title: 'one id for two things',
    what: 'Two things of one kind (tasks, events, organizations, documents) have the same "id".',
    why: 'A reference to it could mean either of them.',
    fix: 'Give the second thing another id and mend the references to it.',
    message: ({ thing, id }) => {
      if (thing === 'passport')
        return `Project "${id}" has a passport already. Keep one of the two, or give this one another project id.`;
      return thing === 'document'
        ? `Another document has the id "${id}". If one of the files is a copy, delete it; if they differ, give one another id.`
        : `The id "${id}" is taken by another thing. Give this one another id.`;
    },
    related: {
      first: ({ thing }) =>
        thing === 'passport' ? 'the first passport' : 'the first thing with this id',
    },
  },
  bad: `${HEAD}tasks:
  - id: bank
    text: Создать банк практик
  - id: bank # <-
    text: Провести отбор практик
`,
  good: `${HEAD}tasks:
  - id: bank
    text: Создать банк практик
  - id: selection
    text: Провести отбор практик
`,
};
