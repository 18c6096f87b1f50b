import type { Directory } from '../../../model/reference-types.js';
import type { RegistryTeam, TeamRegistry } from '../../../model/regulation.js';
import { flag, list, maybe, record, text, type ValueOf } from '../../form/shape.js';
import { sentence } from '../../words/letters.js';
import { enumerated } from '../../words/punctuation.js';
import { frameView } from '../frame.js';
import { listedPerson } from '../listed-people.js';
import type { Surroundings } from '../mentions.js';
import { FRAME } from '../shapes.js';
import { standingAlone } from './around.js';
import { directionName, organizationName } from './names.js';

/** What forms of a registry may use. */
export const REGISTRY = record({
  ...FRAME,
  title: text,
  territory: maybe(text),
  teams: list(
    record({
      number: text,
      institution: maybe(text),
      /** The head's post and name, phones, addresses: a line each. */
      head: list(text),
      kind: maybe(text),
      directions: list(text),
      note: maybe(text),
    }),
  ),
  /** Numbers of the two rows of the unfilled form and the directions to choose from. */
  unfilled: flag,
  first: text,
  second: text,
  firstHalf: list(text),
  secondHalf: list(text),
  notes: list(text),
});

export type RegistryView = ValueOf<typeof REGISTRY>;

const KINDS = {
  experienced: 'Опытная управленческая команда',
  developing: 'Развивающаяся управленческая команда',
} as const;

/** A registry of teams as forms see it. */
export function registryView(registry: TeamRegistry, directory: Directory): RegistryView {
  const { regulation, title = '', teams, territory, hasBlankForm, notes } = registry;
  const around = standingAlone({ directory }, (registry.approval ?? registry.annex?.act)?.date);
  const directions = regulation?.target?.directions ?? [];
  const choice = enumerated(directions.map(({ name, short }) => short ?? name));
  const half = Math.ceil(choice.length / 2);
  return {
    ...frameView(registry, around, 'Реестр'),
    title,
    territory: organizationName(territory, around),
    teams: teams.map((team, index) => teamView(team, index, around)),
    unfilled: hasBlankForm,
    first: `${teams.length + 1}.`,
    second: `${teams.length + 2}.`,
    firstHalf: choice.slice(0, half),
    secondHalf: choice.slice(half),
    notes: enumerated(notes.map((note) => note.text)),
  };
}

function teamView(
  team: RegistryTeam,
  index: number,
  around: Surroundings,
): RegistryView['teams'][number] {
  const { number, organization, head, kind, label, directions, note } = team;
  return {
    number: number ?? `${index + 1}.`,
    institution: organizationName(organization, around),
    head: head ? headLines(head, around) : [],
    kind: label ?? (kind ? KINDS[kind] : null),
    directions: directions.map(directionName),
    note: note ?? null,
  };
}

/** «Директор: Иванова Нина Павловна», then phones and addresses. */
function headLines(
  head: NonNullable<RegistryTeam['head']>,
  around: Surroundings,
): readonly string[] {
  const { name, position, phones, emails, note } = listedPerson(head, around);
  const named = position === null ? name : `${sentence(position)}: ${name}`;
  return [named, ...phones, ...emails, ...(note === null ? [] : [note])].filter(
    (line) => line !== '',
  );
}
