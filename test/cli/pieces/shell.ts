import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM } from '../built-program.js';
import type { Outcome } from '../run-program.js';

/** True where the steps of the services, which are written for bash, can be run. */
export const HAS_BASH = process.platform !== 'win32' && spawnSync('bash', ['-c', '']).status === 0;

/** A folder of programs that stand for installed ones: ours as it is built, and an npm that does nothing. */
export function makePrograms(folder: string): string {
  const programs = path.join(folder, 'programs');
  mkdirSync(programs, { recursive: true });
  const texts = {
    passport: `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`,
    npm: `#!/bin/sh\necho "npm $*" >> "${path.join(folder, 'npm.log')}"\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(path.join(programs, name), text);
    chmodSync(path.join(programs, name), 0o755);
  }
  return programs;
}

/** Runs a script as GitHub and GitLab do: each command must succeed. */
export function runScript(
  script: string,
  cwd: string,
  programs: string,
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    { cwd, env: { PATH: `${programs}:${PATH}`, HOME, ...env }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
