import type { RulePage } from '../rule.js';

export type PersonVariantArgs =
  | { readonly differs: 'spelling'; readonly name: string; readonly other: string }
  | {
      readonly differs: 'post';
      readonly name: string;
      readonly post: string;
      readonly other: string;
    };

const documents = (name: string) => `kind: directory
format: 1
id: directory
people:
  - { id: petrova, name: Петрова Анна Сергеевна, post: председатель комитета }
---
kind: interaction-plan
format: 1
id: demo-interaction
project: demo
teams:
  - role: mentor
    members:
      - name: ${name}
        post: председатель комитета образования
components: []
`;

export const personVariantPage: RulePage<PersonVariantArgs> = {
  ru: {
    title: 'один человек записан по-разному',
    what: 'Два имени отличаются одной-двумя буквами в имени или отчестве, а фамилия та же; или фамилии отличаются буквой, а имя, отчество и телефон или почта те же; или у одного и того же человека в разных местах разные должности. Короткая и полная запись одной должности – не различие.',
    why: 'По такому имени человека не найти, а две должности заставляют гадать, какая верна.',
    fix: 'Исправьте опечатку или впишите человека в справочник один раз и называйте его кодом: должности разных лет указывают в posts.',
    message: (args) =>
      args.differs === 'spelling'
        ? `«${args.name}» и «${args.other}» – похоже, один человек. Исправьте опечатку.`
        : `«${args.name}» здесь – «${args.post}», а в другом месте – «${args.other}». Проверьте должность; если верны обе, перечислите их в posts справочника.`,
    related: { other: () => 'здесь записано иначе' },
  },
  en: {
    title: 'one person written in two ways',
    what: 'Two names differ by a letter or two of the first name or the patronymic, with the same surname; or surnames differ by a letter, with the same first name, patronymic and phone or address; or one person has different posts in different places. A short and a full form of one post are no difference.',
    why: 'Such a name does not find the person, and of two posts nobody knows which is right.',
    fix: 'Correct the slip, or put the person into the directory once and name them by the id: posts of different years go under posts.',
    message: (args) =>
      args.differs === 'spelling'
        ? `"${args.name}" and "${args.other}" seem to be one person. Correct the slip.`
        : `"${args.name}" is "${args.post}" here and "${args.other}" elsewhere. Check the post; where both are right, list them under posts of the directory.`,
    related: { other: () => 'written otherwise here' },
  },
  bad: documents('Петрова Анна Сергевна # <-'),
  good: documents('Петрова Анна Сергеевна'),
};
