import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { changeText, textChanges } from '../../robustness/mutate-text.js';

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');

/** Documents that are changed: each is linked with others, by project, by id, by people. */
const DOCUMENTS = [
  'directory/organizations.yaml',
  'directory/people.yaml',
  'mentoring/regulation.yaml',
  'mentoring/programme.yaml',
  'projects/smart-leader/passport.yaml',
  'projects/smart-leader/plan.yaml',
  'projects/smart-leader/triads.yaml',
  'projects/smart-leader/interaction-5.yaml',
  'projects/district-leaders/passport.yaml',
  'projects/mentors/passport.yaml',
];
const FIGURE = 'projects/smart-leader/figures/cycle.png';
const FORM = 'templates/passport-district/form.yaml';
const SETTINGS = [
  'kind: config\nformat: 1\n',
  'kind: config\nformat: 1\nrules: { dates/order: off, text/typography: error }\n',
  'kind: config\nformat: 1\nignore: [mentoring, projects/mentors/**]\n',
  'kind: config\nformat: 1\ntemplates: forms\n',
  'kind: config\nformat: 1\noverrides: [{ files: [projects/**], rules: { names/near-miss: off } }]\n',
  'kind: config\nformat: 9\nrules: [wrong]\n',
  'kind: config\nformat: 1\nprofile: draft\n',
];
const FORMS = ['event-plan', 'passport', 'nothing'].map(
  (kind) => `id: passport-district\ntitle: Форма\nserves:\n  kind: ${kind}\n`,
);

/** One thing that happens to a workspace. */
export type Step = (root: string) => void;

function put(root: string, file: string, text: string): void {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

function toggle(root: string, file: string): void {
  const absolute = path.join(root, file);
  if (existsSync(absolute)) renameSync(absolute, `${absolute}.away`);
  else if (existsSync(`${absolute}.away`)) renameSync(`${absolute}.away`, absolute);
}

/** A workspace with several projects, a form of its own, a figure. */
export function setScene(root: string): void {
  cpSync(path.join(EXAMPLES, 'smart-leader'), root, { recursive: true });
  cpSync(path.join(EXAMPLES, 'own-forms/projects'), path.join(root, 'projects'), {
    recursive: true,
  });
  put(root, FORM, FORMS[1] ?? '');
}

export function clearScene(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

const document = fc.constantFrom(...DOCUMENTS);

const described = (name: string, step: Step): Step => Object.assign(step, { toString: () => name });

/** Something that happens to the workspace between two runs; whatever was there can come back. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.constant(described('nothing', () => undefined)), weight: 1 },
  {
    arbitrary: fc.tuple(document, textChanges).map(([file, changes]) =>
      described(`change ${file} ${JSON.stringify(changes)}`, (root) => {
        const absolute = path.join(root, file);
        if (!existsSync(absolute)) return;
        put(root, file, changeText(readFileSync(absolute, 'utf8'), changes));
      }),
    ),
    weight: 5,
  },
  {
    arbitrary: document.map((file) =>
      described(`restore ${file}`, (root) => {
        const from = ['smart-leader', 'own-forms'].map((name) => path.join(EXAMPLES, name, file));
        const found = from.find(existsSync);
        if (found !== undefined) cpSync(found, path.join(root, file));
      }),
    ),
    weight: 3,
  },
  {
    arbitrary: document.map((file) => described(`toggle ${file}`, (root) => toggle(root, file))),
    weight: 1,
  },
  {
    arbitrary: document.map((file) =>
      described(`copy ${file}`, (root) => {
        if (existsSync(path.join(root, file)))
          cpSync(path.join(root, file), path.join(root, 'copy.yaml'));
      }),
    ),
    weight: 1,
  },
  {
    arbitrary: fc
      .tuple(document, fc.constantFrom('smart-leade', 'smart-leader', 'mentors', 'mentoring'))
      .map(([file, project]) =>
        described(`${file} is of ${project}`, (root) => {
          const absolute = path.join(root, file);
          if (!existsSync(absolute)) return;
          const text = readFileSync(absolute, 'utf8');
          put(root, file, text.replace(/^(project|regulation|parent): .*$/m, `$1: ${project}`));
        }),
      ),
    weight: 3,
  },
  {
    arbitrary: fc
      .constantFrom('smart-lead', 'smart-leade', 'mentoring-regulatio', 'new')
      .map((id) =>
        described(`new ${id}`, (root) =>
          put(root, 'projects/new.yaml', `kind: passport\nformat: 1\nid: ${id}\nproject: ${id}\n`),
        ),
      ),
    weight: 2,
  },
  { arbitrary: fc.constant(described('figure', (root) => toggle(root, FIGURE))), weight: 2 },
  {
    arbitrary: fc
      .constantFrom(...FORMS)
      .map((text) => described('form', (root) => put(root, FORM, text))),
    weight: 1,
  },
  { arbitrary: fc.constant(described('no form', (root) => toggle(root, FORM))), weight: 1 },
  {
    arbitrary: fc
      .constantFrom(...SETTINGS)
      .map((text) => described('settings', (root) => put(root, 'passport.config.yaml', text))),
    weight: 2,
  },
);
