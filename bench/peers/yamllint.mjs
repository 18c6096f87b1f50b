// yamllint as Debian packages it, else as pip installs it into a folder that is thrown away.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const RULES = '{rules: {key-duplicates: enable}}';
const IS_WINDOWS = process.platform === 'win32';

const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The command of yamllint; `undefined` where it is not installed and cannot be. */
export function findYamllint(folder) {
  if (succeeds('yamllint', '--version')) return 'yamllint';
  const home = path.join(folder, 'yamllint');
  const bin = (name) => path.join(home, IS_WINDOWS ? 'Scripts' : 'bin', name);
  const python = IS_WINDOWS ? 'python' : 'python3';
  const isInstalled =
    succeeds(python, '-m', 'venv', home) &&
    succeeds(bin('python'), '-m', 'pip', 'install', '--quiet', '--retries', '0', 'yamllint');
  return isInstalled && succeeds(bin('yamllint'), '--version') ? bin('yamllint') : undefined;
}

/** It knows no schema: the least that can be asked of it is to read everything and compare the keys. */
export const YAMLLINT_ARGS = ['-d', RULES, '.'];
