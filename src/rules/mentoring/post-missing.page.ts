import type { RulePage } from '../rule.js';
import { programmeWith } from './page-documents.js';

export type PostMissingArgs = {
  readonly name: string;
  /** What stands in the place of the post. */
  readonly duty: string | null;
};

const documents = (member: string) =>
  programmeWith(`experienced:
  organization: {text: Лесная школа}
  members:
    - {name: Белова Анна Петровна, post: директор, leader: true}
    - name: Серов Пётр Ильич
      ${member}
`);

export const postMissingPage: RulePage<PostMissingArgs> = {
  ru: {
    title: 'не указана должность',
    what: 'У члена рабочей группы нет должности – ни здесь, ни в справочнике – или вместо неё написано, что он делает в группе: «контактное лицо».',
    why: 'Состав группы утверждают приказом с должностями; пары мероприятий («заместитель – заместитель») подбирают по ним.',
    fix: 'Впишите должность в post, а «контактное лицо» отметьте полем contact: true.',
    message: ({ name, duty }) =>
      duty === null
        ? `У члена группы «${name}» не указана должность. Впишите её в post.`
        : `У члена группы «${name}» вместо должности – «${duty}». Впишите должность, а это отметьте полем contact или leader.`,
  },
  en: {
    title: 'post missing',
    what: 'A member of a working group has no post, here or in the directory, or in its place stands what the member does in the group: "контактное лицо".',
    why: 'The group is approved with the posts of its members, and pairs for its events are made by them.',
    fix: 'Write the post under `post`; mark a contact with `contact: true`.',
    message: ({ name, duty }) =>
      duty === null
        ? `The member "${name}" has no post. Write it under "post".`
        : `The member "${name}" has "${duty}" in the place of a post. Write the post, and mark the duty with "contact" or "leader".`,
  },
  bad: documents('post: контактное лицо # <-'),
  good: documents('post: методист'),
};
