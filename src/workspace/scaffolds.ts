import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.js';

/** A scaffold: which file of `templates/scaffolds` it is made from, and where it goes in a workspace. */
export interface Scaffold {
  readonly kind: string;
  readonly form?: string;
  readonly source: string;
  /** `{{project}}` and `{{id}}` are put in. */
  readonly target: string;
}

export const PASSPORT_FORMS = ['regional', 'intermunicipal', 'municipal'] as const;

/** Every scaffold. The first of a kind is its default form. */
export const SCAFFOLDS: readonly Scaffold[] = [
  { kind: 'config', source: 'config.yaml', target: 'passport.config.yaml' },
  {
    kind: 'directory',
    form: 'organizations',
    source: 'organizations.yaml',
    target: 'directory/organizations.yaml',
  },
  { kind: 'directory', form: 'people', source: 'people.yaml', target: 'directory/people.yaml' },
  ...PASSPORT_FORMS.map((form) => ({
    kind: 'passport',
    form,
    source: `passport-${form}.yaml`,
    target: 'projects/{{project}}/passport.yaml',
  })),
  { kind: 'event-plan', source: 'event-plan.yaml', target: 'projects/{{project}}/plan.yaml' },
  { kind: 'triads', source: 'triads.yaml', target: 'projects/{{project}}/triads.yaml' },
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

/** A scaffold's text; its first line leads editors to the workspace's copy of the schema. */
export function scaffoldText(scaffold: Scaffold, values: ScaffoldValues): string {
  const file = path.join(packageRoot(), 'templates', 'scaffolds', scaffold.source);
  const depth = scaffoldTarget(scaffold, values).split('/').length - 1;
  const schema = `${'../'.repeat(depth) || './'}.passport/schemas/${scaffold.kind}.schema.json`;
  return fill(readFileSync(file, 'utf8'), { ...values, schema });
}
