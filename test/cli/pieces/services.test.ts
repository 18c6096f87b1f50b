import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/workspace/matcher.js';
import { parseMarkup } from '../../reporters/markup.js';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';
import { commitAll, makeRepository } from './repository.js';
import { HAS_BASH, makePrograms, runScript } from './shell.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly default: string; readonly description: string }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: unknown } }
    >
  >;
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

interface GitlabJob {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly cache: { readonly paths: readonly string[]; readonly when: string };
  readonly artifacts: {
    readonly reports: Readonly<Record<string, string>>;
    readonly paths: string[];
  };
}

const root = path.resolve(import.meta.dirname, '../../..');
const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
const yaml = (...names: string[]): unknown => load(read(...names));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isAction = (value: unknown): value is Action => isRecord(value) && 'runs' in value;
const isWorkflow = (value: unknown): value is Workflow => isRecord(value) && 'jobs' in value;
const isHooks = (value: unknown): value is readonly Hook[] => Array.isArray(value);
const isGitlab = (value: unknown): value is { readonly passport: GitlabJob } =>
  isRecord(value) && 'passport' in value;

function known<T>(value: unknown, is: (value: unknown) => value is T): T {
  if (!is(value)) throw new Error('not what the service reads');
  return value;
}

const places: ReturnType<typeof makeRepository>[] = [];
function repository(...args: Parameters<typeof makeRepository>) {
  const place = makeRepository(...args);
  places.push(place);
  return { ...place, programs: makePrograms(place.root) };
}

/** Whether a pattern of a service, from the folder it starts in, means what the program keeps there. */
function meansKept(pattern: string, folder: string): boolean {
  return createMatcher([pattern])(path.posix.join(folder, '.passport/cache'));
}

/** The steps that carry results from run to run. */
function carrying(steps: readonly Step[]) {
  const find = (uses: string) =>
    steps.find((one) => one.uses?.startsWith(`actions/cache/${uses}@`));
  return { restore: find('restore'), save: find('save') };
}

beforeAll(buildProgram, 180_000);
afterEach(() => {
  for (const place of places.splice(0)) place.end();
});

describe('the action', () => {
  const { inputs, runs } = known(yaml('action.yml'), isAction);

  /** Runs a step with the inputs given, as GitHub puts them into its environment. */
  function runStep(
    name: string,
    given: Readonly<Record<string, string>>,
    at: ReturnType<typeof repository>,
  ) {
    const step = runs.steps.find((one) => one.name === name);
    const values = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([variable, text]) => [
        variable,
        text.replace(/\$\{\{ (github\.action_path|inputs\.([a-z-]+)) \}\}/g, (_, whole, input) =>
          whole === 'github.action_path' ? root : (given[input] ?? inputs[input]?.default ?? '?'),
        ),
      ]),
    );
    return runScript(step?.run ?? 'exit 9', at.repository, at.programs, values);
  }

  it('is a composite one that uses every input', () => {
    expect(runs.using).toBe('composite');
    for (const name of Object.keys(inputs)) expect(read('action.yml')).toContain(`inputs.${name} `);
    expect(runs.steps.filter(({ run }) => run !== undefined)).toHaveLength(2);
  });

  it.skipIf(!HAS_BASH)('annotates lines by their path in the repository (needs bash)', () => {
    const place = repository('flawed', 'наши документы');
    const { status, stdout } = runStep('Validate', { paths: 'наши документы' }, place);
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith('::'))).toBe(true);
    expect(stdout).toContain('::error file=наши документы/projects/');
  });

  it.skipIf(!HAS_BASH)('passes for clean documents, in further reports too (needs bash)', () => {
    const place = repository('smart-leader');
    const given = { sarif: 'out.sarif', reports: 'json=a.json\nhtml=b.html', lang: 'en' };
    const { status, stdout, stderr } = runStep('Validate', given, place);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    for (const file of ['out.sarif', 'a.json', 'b.html']) {
      expect(existsSync(path.join(place.repository, file)), file).toBe(true);
    }
  });

  it.skipIf(!HAS_BASH)('keeps results in the folders that it carries (needs bash)', () => {
    const { restore, save } = carrying(runs.steps);
    const place = repository('flawed', 'наши документы');
    const given = { paths: 'наши документы' };
    const first = runStep('Validate', given, place);
    const pattern = save?.with?.path?.replace(/^\$\{\{.*?\}\}\//, '') ?? '';
    expect(restore?.with?.path).toBe(save?.with?.path);
    expect(restore?.with?.key).toBe(save?.with?.key);
    expect(save?.with?.key?.startsWith(restore?.with?.['restore-keys'] ?? '?')).toBe(true);
    expect([save?.if, restore?.if].every((one) => one?.includes('inputs.cache'))).toBe(true);
    for (const folder of ['', 'наши документы']) expect(meansKept(pattern, folder)).toBe(true);
    expect(existsSync(path.join(place.folder, '.passport/cache'))).toBe(true);
    expect(runStep('Validate', given, place)).toEqual(first);
    const other = repository('flawed');
    runStep('Validate', { cache: 'false' }, other);
    expect(existsSync(path.join(other.folder, '.passport/cache'))).toBe(false);
  });

  it.skipIf(!HAS_BASH)('takes paths, severity and version as given (needs bash)', () => {
    const place = repository('flawed');
    const paths = 'directory\nno such file';
    expect(runStep('Validate', { paths }, place).status).toBe(2);
    expect(runStep('Validate', { 'fail-on': 'never', version: '0.1.0' }, place).status).toBe(0);
    expect(runStep('Install', { version: '0.1.0' }, place).status).toBe(0);
    const installed = readFileSync(path.join(place.root, 'npm.log'), 'utf8');
    expect(installed).toContain('project-passport@0.1.0');
  });
});

describe('the workflow for GitHub', () => {
  const { env, jobs } = known(yaml('ci', 'github.yml'), isWorkflow);
  const steps = jobs.validate?.steps ?? [];

  it.skipIf(!HAS_BASH)('annotates and keeps a report (needs bash)', () => {
    const { repository: cwd, programs } = repository('flawed');
    for (const { run } of steps.filter(({ name }) => name === 'Install')) {
      expect(runScript(run ?? '', cwd, programs, env).status).toBe(0);
    }
    const validate = steps.find(({ name }) => name === 'Validate');
    const { status, stdout } = runScript(validate?.run ?? '', cwd, programs, env);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=/m);
    const { restore, save } = carrying(steps);
    expect(restore?.with?.path).toBe(save?.with?.path);
    expect(meansKept(save?.with?.path ?? '', '')).toBe(true);
    // A job that found something fails, and what it found is worth keeping.
    expect(save?.if).toContain('!cancelled()');
    expect(existsSync(path.join(cwd, '.passport/cache'))).toBe(true);
    const page = readFileSync(path.join(cwd, 'passport-report.html'), 'utf8');
    expect(parseMarkup(page).some(({ name }) => name === 'article')).toBe(true);
  });
});

describe('the job for GitLab', () => {
  const { variables, script, artifacts, cache } = known(
    yaml('ci', 'gitlab.yml'),
    isGitlab,
  ).passport;

  it.skipIf(!HAS_BASH)('fails and leaves every report that it promises (needs bash)', () => {
    const { repository: cwd, programs, root: outside } = repository('flawed', 'документы');
    const env = { ...variables, PASSPORT_FOLDER: 'документы' };
    const { status, stdout } = runScript(script.join('\n'), cwd, programs, env);
    expect(status).toBe(1);
    expect(stdout).toContain('Итог:');
    expect(readFileSync(path.join(outside, 'npm.log'), 'utf8')).toContain(
      'project-passport@latest',
    );
    expect(cache.when).toBe('always');
    expect(cache.paths.some((one) => meansKept(one, 'документы'))).toBe(true);
    expect(existsSync(path.join(cwd, 'документы/.passport/cache'))).toBe(true);
    const { codequality = '', junit = '' } = artifacts.reports;
    const issues: { location: { path: string } }[] = JSON.parse(
      readFileSync(path.join(cwd, codequality), 'utf8'),
    );
    expect(issues.length).toBeGreaterThan(10);
    expect(issues.every(({ location }) => existsSync(path.join(cwd, location.path)))).toBe(true);
    expect(parseMarkup(readFileSync(path.join(cwd, junit), 'utf8')).length).toBeGreaterThan(10);
    expect(artifacts.paths.every((file) => existsSync(path.join(cwd, file)))).toBe(true);
  });

  it.skipIf(!HAS_BASH)('passes for clean documents (needs bash)', () => {
    const { repository: cwd, programs } = repository('smart-leader');
    expect(runScript(script.join('\n'), cwd, programs, variables).status).toBe(0);
  });
});

describe('the hooks for pre-commit', () => {
  const hooks = known(yaml('.pre-commit-hooks.yaml'), isHooks);

  it('run at YAML files', () => {
    expect(hooks.map(({ id }) => id)).toEqual([
      'passport-validate',
      'passport-validate-all',
      'passport-fix',
    ]);
    for (const { files } of hooks) {
      expect(['a/план.yaml', 'b.yml', 'c.txt'].map((name) => new RegExp(files).test(name))).toEqual(
        [true, true, false],
      );
    }
  });

  it('stop a commit that brings findings, and let others by', async () => {
    const { repository: cwd } = repository('smart-leader');
    commitAll(cwd);
    const [changed, all] = hooks.map(({ entry }) => entry.split(' '));
    expect([changed?.[0], all?.[0]]).toEqual(['passport', 'passport']);
    const run = (entry: readonly string[] = []) => runProgram(entry.slice(1), { cwd });
    expect((await run(changed)).status).toBe(0);
    expect((await run([...(changed ?? []), 'projects'])).status).toBe(0);
    appendFileSync(path.join(cwd, 'projects/smart-leader/plan.yaml'), '\nсрок: май\n');
    expect((await run(changed)).status).toBe(1);
    expect((await run(all)).status).toBe(1);
    commitAll(cwd);
    expect((await run(changed)).status).toBe(0);
  });
});

describe('the hook that mends', () => {
  const hooks = known(yaml('.pre-commit-hooks.yaml'), isHooks);
  const entry = hooks.find(({ id }) => id === 'passport-fix')?.entry.split(' ') ?? [];

  it.each([
    ['flawed', true],
    ['smart-leader', false],
  ] as const)('changes files of %s: %s', async (example, isChanged) => {
    const { repository: cwd } = repository(example);
    commitAll(cwd);
    expect((await runProgram(entry.slice(1), { cwd })).status).toBe(0);
    const changes = execFileSync('git', ['status', '--short'], { cwd, encoding: 'utf8' });
    expect(changes !== '').toBe(isChanged);
  });
});

describe.each(['docs/ci.md', 'docs/ci.ru.md'])('%s', (page) => {
  const text = read(page);

  it('shows YAML that is well-formed', () => {
    const blocks = [...text.matchAll(/```yaml\n([^`]*)```/g)].map(([, block = '']) => block);
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) expect(load(block)).toBeTypeOf('object');
  });

  it('divides a check between machines with commands that work', async () => {
    const { repository: cwd } = repository('flawed', 'documents');
    const commands = [...text.matchAll(/^ +- run: passport (.*)$/gm)].map(([, line = '']) => line);
    const [share = '', merge = ''] = commands;
    const run = (line: string) => runProgram(line.split(' '), { cwd });
    for (const number of ['1', '2', '3', '4']) {
      expect((await run(share.replaceAll(/\$\{\{ matrix\.share \}\}/g, number))).status).toBe(0);
    }
    const joined = await run(merge);
    const whole = await run('validate documents --format pretty');
    expect([joined.status, joined.stderr, joined.stdout]).toEqual([1, '', whole.stdout]);
    const annotations = readFileSync(path.join(cwd, 'annotations.txt'), 'utf8');
    expect(annotations).toContain('::error file=documents/');
  });

  it('explains every input of the action, and no other', () => {
    const { inputs } = known(yaml('action.yml'), isAction);
    const explained = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual(Object.keys(inputs).sort());
  });
});

it('the project tests itself on two systems and three versions of Node', () => {
  const { jobs } = known(yaml('.github', 'workflows', 'test.yml'), isWorkflow);
  expect(jobs.test?.strategy?.matrix).toEqual({
    os: ['ubuntu-latest', 'windows-latest'],
    node: [20, 22, 24],
  });
  expect(jobs.test?.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test']);
});
