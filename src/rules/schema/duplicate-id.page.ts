import type { RulePage } from '../rule.js';

export type DuplicateIdArgs = { readonly thing: string; readonly id: string };

const HEAD = 'kind: passport\nformat: 1\nid: demo-passport\nproject: demo\ntitle: Пример\n';

export const duplicateIdPage: RulePage<DuplicateIdArgs> = {
  ru: {
    title: 'одно имя у двух записей',
    what: 'Две записи одного рода (задачи, мероприятия, организации, документы) имеют одинаковый «id».',
    why: 'Ссылка на такое имя может означать любую из двух записей.',
    fix: 'Дайте второй записи другое имя и поправьте ссылки на неё.',
    message: ({ thing, id }) =>
      thing === 'passport'
        ? `У проекта «${id}» уже есть паспорт. Оставьте один из двух или дайте этому другое имя проекта.`
        : `Имя «${id}» уже занято другой записью. Дайте этой записи другое имя.`,
    related: {
      first: ({ thing }) =>
        thing === 'passport' ? 'первый паспорт — здесь' : 'первая запись с этим именем — здесь',
    },
  },
  en: {
    title: 'one id for two things',
    what: 'Two things of one kind (tasks, events, organizations, documents) have the same "id".',
    why: 'A reference to it could mean either of them.',
    fix: 'Give the second thing another id and mend the references to it.',
    message: ({ thing, id }) =>
      thing === 'passport'
        ? `Project "${id}" has a passport already. Keep one of the two, or give this one another project id.`
        : `The id "${id}" is taken by another thing. Give this one another id.`,
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
