import type { RulePage } from '../rule.js';
import { programmeWith } from './page-documents.js';
import type { SideKind } from './sides.js';

export type PostAbsentArgs = {
  /** Posts as written, with the teams that have nobody of the kind. */
  readonly missing: readonly { readonly post: string; readonly sides: readonly SideKind[] }[];
};

const TEAM_RU: Readonly<Record<SideKind, string>> = {
  experienced: 'в опытной',
  developing: 'в развивающейся',
};

const documents = (pair: string) =>
  programmeWith(`experienced:
  organization: {text: Лесная школа}
  members:
    - {name: Белова Анна Петровна, post: директор, leader: true}
    - {name: Серов Пётр Ильич, post: методист}
developing:
  organization: {text: Луговая школа}
  members:
    - {name: Чернова Ольга Юрьевна, post: директор, leader: true}
    - {name: Мохова Ирина Львовна, post: методист}
events:
  - name: ${pair}
`);

export const postAbsentPage: RulePage<PostAbsentArgs> = {
  ru: {
    title: 'в команде нет такой должности',
    what: 'Мероприятие сводит людей парами по должности («заместитель директора – заместитель директора»), а в рабочей группе одной из команд такой должности нет ни у кого. О команде, где должность хоть одного человека неизвестна, правило молчит.',
    why: 'Пару не с кем составить: либо состав группы неполон, либо мероприятие взято из другой программы.',
    fix: 'Впишите человека с этой должностью в members или исправьте мероприятие.',
    message: ({ missing }) => {
      const all = missing.map(
        ({ post, sides }) =>
          `«${post}» (${sides.map((side) => TEAM_RU[side]).join(' и ')} команде)`,
      );
      return `Мероприятие сводит людей по должностям, которых нет: ${all.join(', ')}. Дополните состав или исправьте мероприятие.`;
    },
  },
  en: {
    title: 'nobody of the team has the post',
    what: 'An event brings people together in pairs by post ("заместитель директора – заместитель директора"), but nobody in the working group of one team has the post. Of a team with a post unknown the rule is silent.',
    why: 'There is nobody to make the pair with: the group is incomplete, or the event comes from another programme.',
    fix: 'Add somebody with the post to `members`, or correct the event.',
    message: ({ missing }) => {
      const all = missing.map(({ post, sides }) => `"${post}" (${sides.join(', ')})`);
      return `The event brings together posts that nobody has: ${all.join(', ')}. Add to the team, or correct the event.`;
    },
  },
  bad: documents(
    'Встречи «руководитель – руководитель», «заместитель директора – заместитель директора» # <-',
  ),
  good: documents('Встречи «руководитель – руководитель», «методист – методист»'),
};
