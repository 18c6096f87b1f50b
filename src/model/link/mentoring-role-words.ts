import { nearest } from '../../language/russian/nearest.js';
import { nameWords } from '../../language/russian/normalize.js';
import { stemKey } from '../../language/russian/stem-key.js';

/** A role of a mentoring group and the words for it, in the nominative; the first is the usual one. */
interface MentoringRole {
  readonly key: string;
  readonly names: readonly [string, ...string[]];
}

/** The roles that documents on mentoring know. Case, number, quotes and a note in brackets are free. */
export const MENTORING_ROLES: readonly MentoringRole[] = [
  {
    key: 'experienced',
    names: [
      'Опытная управленческая команда',
      'Опытная команда',
      'Опытный',
      'Ментор',
      'Наставник',
      'Команда-ментор',
      'Команда ментора',
      'Команда-наставник',
      'Команда наставника',
      'Команда наставников',
      'Наставническая команда',
    ],
  },
  {
    key: 'developing',
    names: [
      'Развивающаяся управленческая команда',
      'Развивающаяся команда',
      'Стажёр',
      'Наставляемый',
      'Наставляемая команда',
      'Наставляемая управленческая команда',
      'Команда-стажёр',
      'Команда стажёра',
      'Команда наставляемых',
    ],
  },
  {
    key: 'group',
    names: [
      'Менторская группа',
      'Участник менторской группы',
      'Основной участник менторской группы',
      'Член менторской группы',
      'Субъект менторской группы',
      'Основной субъект менторской группы',
    ],
  },
  {
    key: 'coordinator',
    names: [
      'Координатор',
      'Координатор района',
      'Координатор группы',
      'Координатор менторской группы',
      'Координатор программы',
      'Координатор менторской программы',
    ],
  },
  { key: 'operator', names: ['Региональный оператор', 'Оператор'] },
  {
    key: 'curator',
    names: ['Муниципальный куратор', 'Куратор', 'Куратор менторской группы', 'Куратор программы'],
  },
  {
    key: 'leaders',
    names: [
      'Руководитель рабочих групп',
      'Руководитель управленческих команд',
      'Руководитель команд',
      'Руководитель опытной и развивающейся управленческих команд',
      'Руководитель групп',
    ],
  },
  {
    key: 'experienced-leader',
    names: [
      'Руководитель опытной управленческой команды',
      'Руководитель опытной команды',
      'Руководитель рабочей группы опытной управленческой команды',
    ],
  },
  {
    key: 'developing-leader',
    names: [
      'Руководитель развивающейся управленческой команды',
      'Руководитель развивающейся команды',
      'Руководитель рабочей группы развивающейся управленческой команды',
    ],
  },
];

/** «развивающаяся» with its «ся» in front, since the ending that varies stands before it. */
function reflexiveFirst(text: string): string {
  return text.replace(/(?<![а-яё])([а-яё]*щ[а-яё]{2,3})ся(?![а-яё])/giu, 'ся$1');
}

/** The same for all cases and numbers of one role's name. */
function keyOf(text: string): string {
  const bare = text.replace(/\s*\([^()]*\)\s*/g, ' ').replace(/^[\s–—-]+/, '');
  return stemKey(nameWords(reflexiveFirst(bare)));
}

type RoleNames = ReadonlyMap<string, { readonly key: string; readonly name: string }>;

let known: RoleNames | undefined;

/** By key; made when the first is asked for, since most documents name none. */
function byKey(): RoleNames {
  known ??= new Map(
    MENTORING_ROLES.flatMap(({ key, names }) =>
      names.map((name) => [keyOf(name), { key, name }] as const),
    ),
  );
  return known;
}

/** The key of the mentoring role that a text names as a whole, in any case, one or many. */
export function mentoringRoleNamed(text: string): string | undefined {
  return byKey().get(keyOf(text))?.key;
}

/** The mentoring role that a text nearly names: «Развивающая управленческая команда» is a slip for «Развивающаяся …». */
export function nearestMentoringRole(text: string): string | undefined {
  const near = nearest(keyOf(text), byKey().keys());
  return near === undefined ? undefined : byKey().get(near)?.name;
}
