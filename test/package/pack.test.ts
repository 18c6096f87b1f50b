import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../cli/built-program.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'passport-package-'));
const installed = path.join(folder, 'node_modules', 'project-passport');

// A shell finds `npm.cmd` on Windows; its arguments here have no spaces.
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** Runs the program where npm put it. */
const passport = (...args: string[]) =>
  execFileSync(process.execPath, [path.join(installed, 'bin', 'passport.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

beforeAll(async () => {
  await buildProgram();
  // The build has just been made: `prepare` would make it again under the feet of other tests.
  npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "somebody", "private": true }\n');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed elsewhere', () => {
  it('brings nothing but itself, and no traces of runs', () => {
    const others = readdirSync(path.join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(others).toEqual(['project-passport']);
    expect(existsSync(path.join(installed, 'dist', '.cache'))).toBe(false);
    expect(existsSync(path.join(installed, 'src'))).toBe(false);
    expect(existsSync(path.join(folder, 'node_modules', '.bin', 'passport'))).toBe(true);
  });

  it('says its version', () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    );
    expect(passport('--version')).toBe(`${version}\n`);
  });

  it('starts a workspace, checks it and makes its documents', () => {
    const options = ['--project', 'lead', '--form', 'municipal', '--ci', 'github', '--yes'];
    passport('init', 'work', ...options);
    expect(existsSync(path.join(folder, 'work/.github/workflows/passport.yml'))).toBe(true);
    expect(passport('validate', 'work', '--quiet', '--rule', 'schema/sample-left=off')).toBe('');
    passport('render', 'work', '--out', 'documents');
    const made = readdirSync(path.join(folder, 'documents'), { recursive: true }).map(String);
    expect(made.some((file) => file.endsWith('.docx'))).toBe(true);
    expect(made.some((file) => file.endsWith('.xlsx'))).toBe(true);
  });

  it('gives its schemas to other programs', () => {
    const file = 'project-passport/schemas/passport.schema.json';
    const script = `console.log(require('${file}').title)`;
    expect(node('-e', script).trim()).not.toBe('');
  });

  it('is a library for ES modules and for CommonJS', () => {
    const names = (code: string, type: string) =>
      node(`--input-type=${type}`, '-e', `${code}; console.log(Object.keys(api).sort().join())`);
    const imported = names(
      "import * as all from 'project-passport'; const { default: _, 'module.exports': __, ...api } = all",
      'module',
    );
    const required = names("const api = require('project-passport')", 'commonjs');
    expect(imported).toBe(required);
    expect(imported.split(',').length).toBeGreaterThan(1);
  });

  it('states the types of what it gives', () => {
    const { exports: given }: { exports: Record<string, { types: string; default: string }> } =
      JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    const { types = '', default: code = '' } = given['.'] ?? {};
    expect([types, code].filter((file) => !existsSync(path.join(installed, file)))).toEqual([]);
  });
});
