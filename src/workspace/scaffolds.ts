import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.js';

/** A scaffold: which file it is made from, and where it goes in a workspace. */
export interface Scaffold {
  readonly kind: string;
  readonly form?: string;
  /** Path from the program's own `templates/scaffolds`, or absolute. */
  readonly source: string;
  /**
   * `{{project}}` and `{{id}}` are put in. A kind that belongs to no project has no `{{project}}`
   * here; inside such a scaffold the word begins the ids of the documents it belongs with.
   */
  readonly target: string;
  /** The document's id unless another is asked for, where it is not made of the project's. */
  readonly id?: string;
}

/** Where a passport goes; its scaffolds lie with its forms: see `formScaffolds`. */
export const PASSPORT_TARGET = 'projects/{{project}}/passport.yaml';

/** The scaffolds of all other kinds, each in each of its forms. The first is the default form. */
export const SCAFFOLDS: readonly Scaffold[] = [
  { kind: 'config', source: 'config.yaml', target: 'passport.config.yaml' },
  {
    kind: 'directory',
    form: 'organizations',
    source: 'organizations.yaml',
    target: 'directory/organizations.yaml',
    id: 'organizations',
  },
  {
    kind: 'directory',
    form: 'people',
    source: 'people.yaml',
    target: 'directory/people.yaml',
    id: 'people',
  },
  { kind: 'event-plan', source: 'event-plan.yaml', target: 'projects/{{project}}/plan.yaml' },
  { kind: 'triads', source: 'triads.yaml', target: 'projects/{{project}}/triads.yaml' },
  {
    kind: 'interaction-plan',
    source: 'interaction-plan.yaml',
    target: 'projects/{{project}}/interaction-1.yaml',
  },
  {
    kind: 'progress',
    form: 'plan',
    source: 'progress-plan.yaml',
    target: 'projects/{{project}}/progress.yaml',
  },
  {
    kind: 'progress',
    form: 'programme',
    source: 'progress-programme.yaml',
    target: 'mentoring/progress.yaml',
  },
  { kind: 'regulation', source: 'regulation.yaml', target: 'mentoring/regulation.yaml' },
  {
    kind: 'team-registry',
    form: 'filled',
    source: 'team-registry.yaml',
    target: 'mentoring/teams.yaml',
  },
  {
    kind: 'team-registry',
    form: 'blank',
    source: 'team-registry-blank.yaml',
    target: 'mentoring/teams-blank.yaml',
  },
  { kind: 'procedure', source: 'procedure.yaml', target: 'mentoring/procedure.yaml' },
  {
    kind: 'mentoring-programme',
    source: 'mentoring-programme.yaml',
    target: 'mentoring/programme.yaml',
  },
  { kind: 'agreement', source: 'agreement.yaml', target: 'mentoring/agreement.yaml' },
  { kind: 'completion-report', source: 'completion-report.yaml', target: 'mentoring/report.yaml' },
];

/** What is put into a scaffold. */
export interface ScaffoldValues {
  readonly project: string;
  readonly id: string;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);
}

/** Where a scaffold goes: a path relative to the workspace, with `/`. */
export function scaffoldTarget(scaffold: Scaffold, values: ScaffoldValues): string {
  return fill(scaffold.target, { ...values });
}

/** The id of a document unless its author names another: after its file, for the rendered one is named by it («leadership-plan»). */
export function scaffoldId({ target, id }: Scaffold, project: string): string {
  if (id !== undefined) return id;
  const [name = ''] = path.posix.basename(target).split('.');
  return `${project}-${name}`;
}

/** A scaffold's text; its first line leads editors to the workspace's copy of the schema. */
export function scaffoldText(scaffold: Scaffold, values: ScaffoldValues): string {
  const file = path.resolve(packageRoot(), 'templates', 'scaffolds', scaffold.source);
  const depth = scaffoldTarget(scaffold, values).split('/').length - 1;
  const schema = `${'../'.repeat(depth) || './'}.passport/schemas/${scaffold.kind}.schema.json`;
  return fill(readFileSync(file, 'utf8'), { ...values, schema });
}
