import { outcomesOf } from '../../../model/completion.js';
import type { ListedPerson } from '../../../model/document-parts.js';
import type { ChangedEnd, MentoringProgramme, MentoringSide } from '../../../model/mentoring.js';
import type { Progress } from '../../../model/progress.js';
import type { Directory } from '../../../model/reference-types.js';
import { sentence } from '../../words/letters.js';
import { frameView } from '../frame.js';
import { listedPeople, listedPerson } from '../listed-people.js';
import type { Surroundings } from '../mentions.js';
import { ownRows } from '../own-rows.js';
import { actNominative } from '../stamp.js';
import { termAsPrinted } from '../term-words.js';
import { standingAlone } from './around.js';
import { directionName, organizationName } from './names.js';
import type { ProgrammeView } from './programme-shape.js';
import { programmeStages } from './programme-stages.js';

/** A mentoring programme as forms see it, with the marks of its progress. */
export function programmeView(
  programme: MentoringProgramme,
  progress: readonly Progress[],
  directory: Directory,
): ProgrammeView {
  const {
    schedule,
    approval,
    title = '',
    operator,
    coordinator,
    curator,
    extension,
    ending,
  } = programme;
  const around = standingAlone({ ...schedule, directory }, approval?.date);
  const [plan] = schedule.plans;
  const own = progress.filter((one) => one.plan === plan);
  const outcomes = plan ? outcomesOf(plan, own) : [];
  const sides = (all: readonly MentoringSide[]) => all.map((side) => sideView(side, around));
  const isOther = coordinator && coordinator.name !== operator?.name;
  return {
    ...frameView(programme, around, 'Программа'),
    title,
    developing: sides(programme.developing),
    experienced: sides(programme.experienced),
    directions: programme.directions.map(directionName),
    period: programme.period ? termAsPrinted(programme.period) : null,
    operator: operator ? contactText(operator, around) : null,
    academy: operator ? employerOf(operator, around) : null,
    curator: curator ? contactText(curator, around) : null,
    coordinator: isOther ? contactText(coordinator, around) : null,
    group: groupText(programme),
    extension: extension ? changedEnd(extension) : null,
    ending: ending ? changedEnd(ending) : null,
    extra: ownRows(programme.extra),
    stages: programmeStages(programme, outcomes, around),
  };
}

function sideView(
  { organization, label, members }: MentoringSide,
  around: Surroundings,
): ProgrammeView['developing'][number] {
  return {
    institution: organizationName(organization, around),
    label: label ?? null,
    members: listedPeople(members, around),
  };
}

/** «Иванова Нина Павловна, специалист …, телефоны: …, адрес электронной почты: …». */
function contactText(person: ListedPerson, around: Surroundings): string {
  const { name, post, phones, emails, note } = listedPerson(person, around);
  const phoneWord = phones.length > 1 ? 'телефоны' : 'телефон';
  return [
    name,
    post ?? '',
    phones.length > 0 ? `${phoneWord}: ${phones.join(', ')}` : '',
    emails.length > 0 ? `адрес электронной почты: ${emails.join(', ')}` : '',
    note ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The organization that the operator's employee works for, by its short name. */
function employerOf({ person, organization }: ListedPerson, around: Surroundings): string | null {
  const held = person?.posts.at(-1)?.organization;
  const found = held === undefined ? undefined : around.schedule.directory.resolve(held);
  const target = organization?.target ?? found;
  if (target?.kind !== 'organization') return null;
  return target.organization.short ?? target.organization.name;
}

function groupText({ group }: MentoringProgramme): string | null {
  if (!group) return null;
  const { number, name, act } = group;
  const parts = [
    name ?? (number === undefined ? '' : `№ ${number}`),
    act ? actNominative(act) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}

/** «30.11.2022, по просьбе команды, приказ … от … № …». */
function changedEnd({ end, reason, act }: ChangedEnd): string {
  return [end ? termAsPrinted(end) : '', reason ?? '', act ? actNominative(act) : '']
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? sentence(part) : part))
    .join(', ');
}
