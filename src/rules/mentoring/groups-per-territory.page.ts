import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';
import { ORGANIZATIONS, registryWith, regulationWith } from './page-documents.js';

export type GroupsPerTerritoryArgs =
  | {
      readonly problem: 'count';
      readonly count: number;
      readonly wanted: number;
      readonly territory: string;
    }
  | {
      readonly problem: 'half';
      readonly lacks: 'experienced' | 'developing';
      /** The group by number or name, where it has one. */
      readonly group: string | null;
    };

const GROUPS: readonly [string, string, string] = ['группа', 'группы', 'групп'];
const LACKS = { experienced: 'опытной команды', developing: 'развивающейся команды' };

const documents = (mark: string, group: string) =>
  `${ORGANIZATIONS}${regulationWith('limits:\n  groups: {municipal-district: 1}\n')}${registryWith(`territory: district
teams:${mark}
  - {organization: forest, kind: experienced, group: 1}
  - {organization: meadow, kind: developing, group: 1}
${group}`)}`;

export const groupsPerTerritoryPage: RulePage<GroupsPerTerritoryArgs> = {
  ru: {
    title: 'не столько менторских групп',
    what: 'В реестре не столько менторских групп, сколько положение отводит территории этого типа (limits.groups): больше – ошибка, меньше – предупреждение. В группе нет опытной или развивающейся команды. Без положения и типа территории группы не считаются.',
    why: 'Группы распределены между территориями; в группе из одной команды передавать опыт некому.',
    fix: 'Исправьте группы команд в реестре (group) или предел в положении.',
    message: (args) =>
      args.problem === 'half'
        ? `${args.group === null ? 'У этой команды в реестре нет пары' : `В группе ${args.group} только одна сторона`}: не хватает ${LACKS[args.lacks]}. Впишите её.`
        : `В реестре ${countOf(args.count, GROUPS)}, а для территории «${args.territory}» положение отводит ${args.wanted}. Исправьте group команд или предел.`,
    related: { limit: () => 'пределы положения' },
  },
  en: {
    title: 'wrong number of mentoring groups',
    what: 'A registry has not as many groups as the regulation gives a territory of its kind (`limits.groups`): more is an error, fewer a warning. A group lacks the experienced or the developing team. Without a regulation or a kind of territory groups are not counted.',
    why: 'Groups are shared out among territories, and in a group of one team nobody passes anything on.',
    fix: 'Correct `group` of the teams, or the limit of the regulation.',
    message: (args) =>
      args.problem === 'half'
        ? `${args.group === null ? 'This team has no partner' : `Group ${args.group} has one side only`}: the ${args.lacks} team is missing. Add it.`
        : `The registry has ${args.count} groups, the regulation gives "${args.territory}" ${args.wanted}. Correct "group" of the teams or the limit.`,
    related: { limit: () => 'the limits of the regulation' },
  },
  bad: documents(
    ' # <-',
    `  - {organization: {text: Первая школа}, kind: experienced, group: 2}
  - {organization: {text: Вторая школа}, kind: developing, group: 2}
`,
  ),
  good: documents('', ''),
};
