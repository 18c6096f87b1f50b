import { declineOrganization } from '../../language/russian/index.js';
import type { Indicator, Item, Passport, Project, Stage } from '../../model/project.js';
import { capital, quoted } from '../words/letters.js';
import { agreementsView } from './agreement-sheet.js';
import { annexesView } from './annexes.js';
import { approvedWord } from './approved-word.js';
import { levelWords, unitWords } from './level-words.js';
import { holders, memberNames, mention, type Surroundings } from './mentions.js';
import { ownRows } from './own-rows.js';
import type { PassportView } from './passport-shape.js';
import { regionOfProject } from './project-region.js';
import type { HolderView, ItemView } from './shapes.js';
import { signatureView } from './signature.js';
import { stampView } from './stamp.js';
import { edgeOfTerm, termAsPrinted } from './term-words.js';

/** A project's passport as forms see it: plain data, in words where language matters. */
export function passportView(project: Project, passport: Passport): PassportView {
  const unit = unitWords(passport.unit);
  const day = passport.approval?.date?.resolved.intervals[0]?.from;
  const around: Surroundings = { schedule: project, unit, ...(day !== undefined && { day }) };
  const role = (key: string): readonly HolderView[] =>
    holders(project.roles.find((one) => one.key === key)?.holders ?? [], around);
  const { upstream } = passport;
  const year = project.span?.from?.slice(0, 4);
  return {
    document: passport.id,
    project: project.id,
    unit,
    level: levelWords(passport.level),
    region: regionView(project),
    stamp: stampView(passport.approval, around, { year, approved: approvedWord(undefined, KIND) }),
    ...agreementsView(passport.agreement, around, year),
    signatures: passport.signatures.map((one) => signatureView(one, around)),
    title: quoted(passport.title),
    short: passport.short === undefined ? null : quoted(passport.short),
    type: passport.type ?? null,
    term: project.term ? termAsPrinted(project.term) : null,
    upstream: {
      national: upstream.national.map((name) => asNamed(name, 'Национальный проект ')),
      federal: upstream.federal.map((name) => asNamed(name)),
      regional: upstream.regional.map((name) => asNamed(name)),
      programmes: upstream.programmes,
    },
    links: [
      ...upstream.regional.map((name) => asNamed(name, 'Региональный проект ')),
      ...upstream.federal.map((name) => asNamed(name, 'Федеральный проект ')),
    ],
    relevance: passport.relevance.map(itemView),
    curators: role('curators'),
    leader: role('leader'),
    administrator: role('administrator'),
    coordinator: role('coordinator'),
    performers: role('performers'),
    roles: project.roles
      .filter(({ key }) => !FIELD_ROLES.includes(key))
      .map(({ name, functions, holders: held }) => ({
        name,
        functions,
        holders: holders(held, around),
      })),
    team: teamView(project, around),
    participants: participantsView(project, around),
    goal: passport.goal?.text ?? null,
    tasks: passport.tasks.map(itemView),
    indicators: passport.indicators.map(indicatorView),
    results: passport.results.map(itemView),
    whole: wholeView(project),
    stages: project.stages.map(stageView),
    risks: passport.risks.map((risk) => ({
      ...itemView(risk),
      mitigation: risk.mitigation ?? null,
    })),
    annexes: annexesView(passport),
    extra: ownRows(passport.extra),
  };
}

const KIND = 'Паспорт';

/** Roles with a field of their own in the passport; the rest are under `roles`. */
const FIELD_ROLES = ['curators', 'leader', 'administrator', 'coordinator', 'performers'];

function regionView(project: Project): PassportView['region'] {
  const region = regionOfProject(project);
  if (!region) return null;
  return { nominative: region.name, genitive: declineOrganization(region, 'genitive').text };
}

function itemView({ number, text }: Item): ItemView {
  return { number: number ?? null, text };
}

/** «Образование» → «Национальный проект «Образование»»; what says «проект» or has quotes is kept. */
function asNamed(name: string, word = ''): string {
  if (/проект/i.test(name)) return capital(name);
  return word + (/[«"“]/.test(name) ? name : quoted(name));
}

/** Roles and participants with functions: who does what in the project's team. */
function teamView({ roles, participants }: Project, around: Surroundings): PassportView['team'] {
  const ofRoles = roles.map((role) => ({
    name: [role.name, ...role.functions].join('; '),
    holders: holders(role.holders, around).map(({ text }) => text),
  }));
  const others = participants
    .filter(({ functions }) => functions.length > 0)
    .map((one) => ({
      name: capital(one.functions.join('; ')),
      holders: [participantText(one, around)],
    }));
  return [...ofRoles, ...others].filter(({ holders: held }) => held.length > 0);
}

function participantsView(project: Project, around: Surroundings): PassportView['participants'] {
  return project.participants.map((one) => ({
    text: capital(participantText(one, around)),
    functions: one.functions,
  }));
}

/** A group with its members named; an organization or person by its full name. */
function participantText(
  { reference, group }: Project['participants'][number],
  around: Surroundings,
): string {
  const declared =
    group ?? (reference?.target.kind === 'group' ? reference.target.group : undefined);
  if (!declared) return reference ? mention(reference, around) : '';
  const members = group?.members ?? declared.members;
  if (members.length === 0) return declared.name;
  return `${declared.name}: ${memberNames(members, around)}`;
}

function indicatorView(indicator: Indicator): PassportView['indicators'][number] {
  const { number, name, targets, base, years } = indicator;
  const numbered = targets.map((target) => {
    const label = target.number === undefined ? '' : `${target.number.replace(/[.)]$/, '')}) `;
    return `${label}${target.name === undefined ? '' : `${target.name}: `}${target.text}`;
  });
  const at = base?.date === undefined ? '' : ` (${base.date})`;
  return {
    number: number === undefined ? null : number.replace(/(?<![.)])$/, '.'),
    name,
    targets: numbered,
    base: base ? `${base.text}${at}` : null,
    years: years.map(({ year, text }) => ({ year: String(year), text })),
  };
}

function wholeView({ term, span }: Project): PassportView['whole'] {
  if (!term || !span?.from || !span.to) return null;
  return {
    start: capital(edgeOfTerm(term, span.from)),
    end: capital(edgeOfTerm(term, span.to)),
  };
}

/** Beginning and end as written; those of one term are told apart by its first and last day. */
function stageView({ number, name, start, end, span }: Stage): PassportView['stages'][number] {
  const one = start !== undefined && start === end;
  const from = one && span?.from ? edgeOfTerm(start, span.from) : start && termAsPrinted(start);
  const to = one && span?.to ? edgeOfTerm(start, span.to) : end && termAsPrinted(end);
  return { number: number ?? null, name, start: capital(from ?? ''), end: capital(to ?? '') };
}
