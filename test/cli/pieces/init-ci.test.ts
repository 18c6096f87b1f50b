import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';
import { makeRepository } from './repository.js';

let place: ReturnType<typeof makeRepository>;

beforeAll(buildProgram, 180_000);
beforeEach(() => {
  place = makeRepository();
});
afterEach(() => place.end());

const read = (...names: string[]) => readFileSync(path.join(place.repository, ...names), 'utf8');
const init = (...args: string[]) => runProgram(['init', ...args], { cwd: place.repository });

it.each(['github', 'gitlab'])(
  'writes the check for %s into the repository, editor settings into the workspace',
  async (service) => {
    const { status, stdout } = await init('мои проекты', '--ci', service, '--yes');
    expect(status).toBe(0);
    const file = { github: '.github/workflows/passport.yml', gitlab: '.gitlab/passport.yml' };
    const written = read(service === 'github' ? file.github : file.gitlab);
    expect(load(written)).toBeTypeOf('object');
    expect(written).toContain('PASSPORT_FOLDER: "мои проекты"');
    // What is found is carried from run to run.
    expect(written).toContain('**/.passport/cache');
    expect(written).toContain(' --cache ');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(written).toContain(`PASSPORT_VERSION: "${version}"`);
    expect(stdout).toContain('создан  ../.git');
    for (const name of ['tasks', 'settings', 'extensions']) {
      expect(JSON.parse(read('мои проекты', '.vscode', `${name}.json`))).toBeTypeOf('object');
      expect(stdout).toContain(`создан  .vscode/${name}.json`);
    }
  },
);

it('names schemas that are there, for files that a new workspace has', async () => {
  await init('.', '--ci', 'github', '--yes', '--project', 'lider');
  const settings = JSON.parse(read('.vscode', 'settings.json'));
  const schemas: Record<string, string[]> = settings['yaml.schemas'];
  for (const schema of Object.keys(schemas)) {
    expect(existsSync(path.join(place.repository, schema)), schema).toBe(true);
  }
  expect(schemas['.passport/schemas/passport.schema.json']).toEqual(['projects/*/passport.yaml']);
  expect(existsSync(path.join(place.repository, 'projects/lider/passport.yaml'))).toBe(true);
});

it('adds only the check to a workspace that is there, and touches nothing of it, even by force', async () => {
  await init('.', '--yes');
  mkdirSync(path.join(place.repository, '.vscode'));
  writeFileSync(path.join(place.repository, '.vscode', 'settings.json'), '{}\n');
  writeFileSync(path.join(place.repository, 'directory', 'people.yaml'), '# мои люди\n');
  const first = await init('--ci', 'gitlab');
  expect(first.status).toBe(0);
  expect(first.stdout).not.toContain('directory');
  expect(first.stdout).toContain('уже был .vscode/settings.json');
  expect(read('.vscode', 'settings.json')).toBe('{}\n');
  await init('--ci', 'gitlab', '--force');
  expect(read('.vscode', 'settings.json')).toContain('yaml.schemas');
  expect(read('directory', 'people.yaml')).toBe('# мои люди\n');
});

it('never replaces what GitLab begins with, and says what to add', async () => {
  const own = 'build:\n  script: make\n';
  writeFileSync(path.join(place.repository, '.gitlab-ci.yml'), own);
  const { stdout } = await init('--ci', 'gitlab', '--yes', '--force', '--lang', 'en');
  expect(read('.gitlab-ci.yml')).toBe(own);
  expect(stdout).toContain('add to .gitlab-ci.yml, under include: - local: .gitlab/passport.yml');
  writeFileSync(
    path.join(place.repository, '.gitlab-ci.yml'),
    'include:\n  - local: .gitlab/passport.yml\n',
  );
  expect((await init('--ci', 'gitlab')).stdout).not.toContain('include:');
});

it('knows no other service', async () => {
  const { status, stderr } = await init('--ci', 'gitlb', '--yes');
  expect(status).toBe(2);
  expect(stderr).toContain('Возможно: gitlab');
});
