import type { Duty } from '../../model/duties.js';
import type { RulePage } from '../rule.js';
import { dutyInEnglish, dutyInRussian } from './duty-words.js';

export type UnknownArgs =
  | {
      /** `class`: a kind of people or organizations, not a name of one. */
      readonly problem: 'unresolved' | 'class';
      readonly name: string;
      readonly nearest: string | null;
      /** True in a document that belongs to no project. */
      readonly outside?: true;
    }
  | {
      readonly problem: 'ambiguous';
      readonly name: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly problem: 'not-participant';
      readonly name: string;
      readonly as: Duty['as'];
      readonly of: string;
    };

/** An id stands for an entry; any other name may be meant as mere words. */
const ID = /^[a-z0-9-]+$/;

function whatToDoRu(name: string): string {
  return ID.test(name)
    ? 'Исправьте код или добавьте такую запись в справочник.'
    : `Добавьте его в справочник, а если записи не нужно, напишите { text: ${name} }.`;
}

function whatToDoEn(name: string): string {
  return ID.test(name)
    ? 'Correct the id, or add such an entry to the directory.'
    : `Add it to the directory, or, where it needs no entry, write { text: ${name} }.`;
}

function inRussian(args: UnknownArgs): string {
  if (args.problem === 'ambiguous') {
    return `Имя «${args.name}» подходит сразу нескольким: ${args.candidates.join(', ')}. Напишите код нужного.`;
  }
  if (args.problem === 'not-participant') {
    const duty = dutyInRussian(args.as, args.of);
    return `«${args.name}» – ${duty}, но среди участников проекта этого имени нет. Добавьте его к участникам или исправьте здесь.`;
  }
  const hint =
    args.nearest === null ? ` ${whatToDoRu(args.name)}` : ` Возможно, это «${args.nearest}».`;
  if (args.problem === 'class' && args.nearest === null) {
    return `«${args.name}» – общее слово: такой группы среди участников и в справочнике нет. Объявите группу или запишите так: { text: ${args.name} }.`;
  }
  return `«${args.name}» нет ни в справочнике, ни среди групп и ролей ${args.outside ? 'документа' : 'проекта'}.${hint}`;
}

function inEnglish(args: UnknownArgs): string {
  if (args.problem === 'ambiguous') {
    return `The name "${args.name}" fits several: ${args.candidates.join(', ')}. Write the id of the one meant.`;
  }
  if (args.problem === 'not-participant') {
    const duty = dutyInEnglish(args.as, args.of);
    return `"${args.name}" is ${duty}, but is not among the participants of the project. Add it to them or correct it here.`;
  }
  const hint =
    args.nearest === null ? ` ${whatToDoEn(args.name)}` : ` Did you mean "${args.nearest}"?`;
  if (args.problem === 'class' && args.nearest === null) {
    return `"${args.name}" is a general word: neither the participants nor the directory have such a group. Declare it, or write { text: ${args.name} }.`;
  }
  return `"${args.name}" is neither in the directory nor among the ${args.outside ? 'document' : 'project'}'s groups and roles.${hint}`;
}

const directory = `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: nizhneomsky, type: municipal-district, name: Нижнеомский муниципальный район, short: Нижнеомский МР }
  - { id: tevrizsky, type: municipal-district, name: Тевризский муниципальный район, short: Тевризский МР }
---
`;

export const unknownPage: RulePage<UnknownArgs> = {
  ru: {
    title: 'имя не найдено',
    what: 'Имя участника, исполнителя, члена триады или подписавшего не найдено в справочнике, среди групп и ролей проекта, подходит нескольким или принадлежит тому, кого нет среди участников. Министерства, институты и другие организации, которых списки участников не перечисляют, исполнять мероприятия могут. Общее слово («педагоги», «образовательные организации»), которого нет среди групп, – замечание, а если оно похоже на другое имя этого проекта – предупреждение.',
    why: 'По ненайденному имени нельзя проверить ни состав триад, ни исполнителей, а в документе оно чаще всего опечатка или пропуск в списке участников.',
    fix: 'Исправьте имя, добавьте организацию в справочник или в участники. Слова, которых в справочнике быть не должно, запишите так: { text: приглашённые эксперты }.',
    message: inRussian,
    related: {
      also: () => 'то же имя ещё здесь',
      list: ({ name }) => `здесь перечислены участники, «${name}» среди них нет`,
    },
  },
  en: {
    title: 'name not found',
    what: 'The name of a participant, an executor, a member of a triad or a signatory is not in the directory nor among the groups and roles of the project, fits several, or belongs to somebody who is not among the participants. Ministries, institutes and others that lists of participants do not enumerate may execute events. A general word («педагоги», «образовательные организации») that is no group is a remark; where it is like another name of the project, a warning.',
    why: 'Nothing can be checked about a name that is not found; in a document it is mostly a slip or a gap in the list of participants.',
    fix: 'Correct the name, or add the organization to the directory or to the participants. Words that need not be in the directory are written so: { text: invited experts }.',
    message: inEnglish,
    related: {
      also: () => 'the same name again',
      list: ({ name }) => `the participants are listed here, "${name}" is not among them`,
    },
  },
  bad: `${directory}kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants:
  - Тарского муниципального района
  - Нижеомского муниципального района # <-
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Проведение семинара
    executors: [Тарский МР, Тевризский МР] # <-
`,
  good: `${directory}kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants:
  - Тарского муниципального района
  - Нижнеомского муниципального района
  - Тевризского муниципального района
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Проведение семинара
    executors: [Тарский МР, Тевризский МР, { text: приглашённые эксперты }]
`,
};
