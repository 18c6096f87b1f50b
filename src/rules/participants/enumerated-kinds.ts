import { organizationsMeantIn, participantReferences } from '../../model/organizations-meant.js';
import type { Project } from '../../model/project.js';
import type { Organization } from '../../model/reference-types.js';

/** Kinds of organizations that participants' lists name one by one. */
export type EnumeratedKind = 'municipality' | 'school';

/** Types of the directory by kind; ministries, institutes and the like take part without being listed. */
const KINDS: ReadonlyMap<string, EnumeratedKind> = new Map([
  ['municipal-district', 'municipality'],
  ['municipal-okrug', 'municipality'],
  ['urban-okrug', 'municipality'],
  ['city', 'municipality'],
  ['school', 'school'],
  ['kindergarten', 'school'],
]);

/** Words of a group without members, or of free text, that stand for unnamed organizations of a kind. */
const UNNAMED: Readonly<Record<EnumeratedKind, RegExp>> = {
  municipality: /муниципал|район|округ|моуо|мсо/i,
  school:
    /школ|лице[йяию]|гимнази|образовательн|детск[A-Za-zÀ-ɏЀ-ӿ]* сад|(?<![A-Za-zÀ-ɏЀ-ӿ])о[оу](?![A-Za-zÀ-ɏЀ-ӿ])/iu,
};

/** The kind of organizations that one belongs to, where lists enumerate such. */
export function kindOf({ type }: Organization): EnumeratedKind | undefined {
  return type === undefined ? undefined : KINDS.get(type);
}

/** The kind of organizations that a text speaks of without naming them. */
export function kindNamedIn(text: string): EnumeratedKind | undefined {
  if (UNNAMED.municipality.test(text)) return 'municipality';
  return UNNAMED.school.test(text) ? 'school' : undefined;
}

/** Organizations that a project declares, and the kinds whose members it names one by one. */
export interface Declared {
  /** Ids of organizations, by themselves, through groups, people and roles. */
  readonly organizations: ReadonlySet<string>;
  readonly kinds: ReadonlySet<EnumeratedKind>;
  /** Kinds of which the participants hold some that are not named. */
  readonly unnamed: ReadonlySet<EnumeratedKind>;
}

/** The kinds of which a project's participants hold some without naming them. */
function unnamedIn({ participants }: Project): ReadonlySet<EnumeratedKind> {
  const words = participants.map(({ reference, group }) => {
    if (group !== undefined) return group.members.length === 0 ? group.name : '';
    if (reference?.target.kind === 'text') return reference.text;
    const { target } = reference ?? {};
    return target?.kind === 'group' && target.members.length === 0 ? target.group.name : '';
  });
  const text = words.join('\n');
  return new Set((['municipality', 'school'] as const).filter((kind) => UNNAMED[kind].test(text)));
}

const known = new WeakMap<Project, Declared>();

/** Who is declared in a project. A kind counts as enumerated from two named members on. */
export function declaredIn(project: Project): Declared {
  const declared = known.get(project) ?? declare(project);
  known.set(project, declared);
  return declared;
}

function declare(project: Project): Declared {
  const meant = organizationsMeantIn(project);
  const listed = new Set(participantReferences(project).flatMap((one) => [...meant(one)]));
  const holders = project.roles.flatMap(({ holders: all }) =>
    all.flatMap((one) => [...meant(one)]),
  );
  const unnamed = unnamedIn(project);
  const counts = new Map<EnumeratedKind, number>();
  for (const id of listed) {
    const organization = project.directory.organizations.get(id);
    const kind = organization && kindOf(organization);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].flatMap(([kind, count]) =>
    count >= 2 && !unnamed.has(kind) ? [kind] : [],
  );
  return { organizations: new Set([...listed, ...holders]), kinds: new Set(kinds), unnamed };
}
