// What a user would pick to hold the same files to the same schema, and how each is called.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM, run } from '../measure.mjs';
import { YAMLLINT_ARGS } from './yamllint.mjs';

const PACKAGES = [
  'js-yaml@4',
  'ajv-cli@5',
  '@sourcemeta/jsonschema',
  '@stoplight/spectral-cli@6',
  'v8r',
];
const KINDS = ['directory', 'passport', 'event-plan', 'triads'];
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const BASE = 'https://example.org/';

/** The schemas of all kinds in a corpus as one, which every tool takes without the network. */
function schemaOfAll() {
  const texts = KINDS.map((kind) => JSON.parse(run([PROGRAM, 'schema', kind]).stdout));
  return {
    $schema: DIALECT,
    $id: `${BASE}any`,
    required: ['kind'],
    allOf: KINDS.map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's own word
      then: { $ref: BASE + kind },
    })),
    $defs: Object.fromEntries(KINDS.map((kind, at) => [kind, { ...texts[at], $id: BASE + kind }])),
  };
}

/** Runs a program and gives the time of the whole process in milliseconds and all that it said. */
export function timed(command, args, cwd) {
  const options = { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 };
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  const ms = Number(process.hrtime.bigint() - begin) / 1e6;
  if (error !== undefined || status === null) throw new Error(`${command}: ${error?.message}`);
  return { ms, said: stdout + stderr };
}

/** Puts the tools into a folder that is thrown away; `undefined` where there is no registry. */
export function installTools(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', ...PACKAGES];
  const options = { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' };
  if (spawnSync(npm, args, options).status !== 0) return undefined;
  const schema = schemaOfAll();
  const functionOptions = { dialect: 'draft2020-12', schema };
  // biome-ignore lint/suspicious/noThenProperty: it is Spectral's own word
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } };
  writeFileSync(path.join(folder, 'schema.json'), JSON.stringify(schema));
  writeFileSync(path.join(folder, 'ruleset.json'), JSON.stringify({ rules: { shape: rule } }));
  return folder;
}

/** How each tool checks the documents of a workspace. */
export function toolCalls(folder, workspace, yamllint) {
  const bin = (name) => path.join(folder, 'node_modules', '.bin', name);
  const schema = path.join(folder, 'schema.json');
  const documents = `${workspace}/{directory,projects}/**/*.yaml`;
  const call = (command, args) => () => timed(command, args, workspace);
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '--validate-formats=false'];
  const spectral = ['lint', documents, '--ruleset', path.join(folder, 'ruleset.json')];
  return {
    'ajv-cli': call(bin('ajv'), [...ajv, '-s', schema, '-d', documents]),
    jsonschema: call(bin('jsonschema'), [
      ...['validate', schema, 'directory', 'projects'],
      ...['--extension', '.yaml', '--continue'],
    ]),
    spectral: call(bin('spectral'), [...spectral, '--format', 'text']),
    v8r: call(bin('v8r'), ['--schema', schema, '{directory,projects}/**/*.yaml']),
    ...(yamllint && { yamllint: call(yamllint, YAMLLINT_ARGS) }),
  };
}
