import type { RulePage } from '../rule.js';
import { programmeWith } from './page-documents.js';
import type { SideKind } from './sides.js';

export type GroupCompositionArgs =
  | {
      readonly problem: 'side' | 'empty' | 'leader' | 'leaders' | 'contact';
      readonly kind: SideKind;
    }
  | { readonly problem: 'same'; readonly kind: SideKind; readonly name: string }
  | { readonly problem: 'contacts'; readonly kind: SideKind; readonly count: number }
  | {
      readonly problem: 'many';
      readonly kind: SideKind;
      readonly count: number;
      readonly most: number;
    };

const TEAM_RU: Readonly<Record<SideKind, string>> = {
  experienced: 'опытной управленческой команды',
  developing: 'развивающейся управленческой команды',
};

function messageRu(args: GroupCompositionArgs): string {
  const team = TEAM_RU[args.kind];
  switch (args.problem) {
    case 'side':
      return `В программе нет ${team}. Впишите её в ${args.kind}.`;
    case 'same':
      return `«${args.name}» – и опытная команда, и развивающаяся. Это должны быть две организации.`;
    case 'many':
      return `В программе ${args.count} ${args.kind === 'experienced' ? 'опытных' : 'развивающихся'} команд, а положение допускает ${args.most}. Больше – только по решению регионального оператора.`;
    case 'empty':
      return `У ${team} не назван никто. Впишите состав рабочей группы в members.`;
    case 'leader':
      return `У ${team} не назван руководитель. Отметьте его: leader: true.`;
    case 'leaders':
      return `У ${team} второй руководитель. Оставьте одного.`;
    case 'contact':
      return `У ${team} нет контактного лица. Отметьте его: contact: true.`;
    case 'contacts':
      return `У ${team} контактных лиц ${args.count}. Оставьте одно, если так не задумано.`;
  }
}

function messageEn(args: GroupCompositionArgs): string {
  const team = `the ${args.kind} team`;
  switch (args.problem) {
    case 'side':
      return `The programme lacks ${team}. Add it as "${args.kind}".`;
    case 'same':
      return `"${args.name}" is both the experienced and the developing team. They must be two organizations.`;
    case 'many':
      return `The programme has ${args.count} ${args.kind} teams, the regulation allows ${args.most}. More need a decision of the regional operator.`;
    case 'empty':
      return `Nobody is named for ${team}. List its working group under "members".`;
    case 'leader':
      return `No leader is named for ${team}. Mark one: leader: true.`;
    case 'leaders':
      return `A second leader for ${team}. Leave one.`;
    case 'contact':
      return `Nobody to contact is named for ${team}. Mark one: contact: true.`;
    case 'contacts':
      return `There are ${args.count} people to contact for ${team}. Leave one, unless it is meant so.`;
  }
}

const documents = (mark: string, leader: string) =>
  programmeWith(`experienced:
  organization: {text: Лесная школа}
  members:${mark}
    - {name: Белова Анна Петровна, post: директор${leader}}
    - {name: Серов Пётр Ильич, post: методист, contact: true}
developing:
  organization: {text: Луговая школа}
  members:
    - {name: Чернова Ольга Юрьевна, post: директор, leader: true, contact: true}
`);

export const groupCompositionPage: RulePage<GroupCompositionArgs> = {
  ru: {
    title: 'неполная менторская группа',
    what: 'В программе нет опытной или развивающейся команды либо обе – одна организация (ошибка), команд больше, чем допускает положение (limits.teams), у команды нет состава, руководителя или контактного лица или руководителей двое. Несколько контактных лиц – замечание.',
    why: 'Группу утверждают приказом с составом обеих команд; без руководителя и контактного лица ей некому написать.',
    fix: 'Впишите недостающее; отметьте руководителя leader: true и контактное лицо contact: true.',
    message: messageRu,
    related: {
      limit: () => 'пределы положения',
      contact: () => 'и это контактное лицо',
      same: () => 'опытная команда',
    },
  },
  en: {
    title: 'incomplete mentoring group',
    what: 'A programme lacks the experienced or the developing team, or both are one organization (an error), has more teams than the regulation allows (`limits.teams`), or a team has no members, no leader, two leaders or nobody to contact. Several people to contact are a remark.',
    why: 'The group is approved by an order with both teams in it; without a leader and a contact nobody can be written to.',
    fix: 'Add what is missing; mark the leader with `leader: true`, the contact with `contact: true`.',
    message: messageEn,
    related: {
      limit: () => 'the limits of the regulation',
      contact: () => 'this one, too',
      same: () => 'the experienced team',
    },
  },
  bad: documents(' # <-', ''),
  good: documents('', ', leader: true'),
};
