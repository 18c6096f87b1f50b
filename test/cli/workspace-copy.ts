import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { buildProgram } from './built-program.js';
import { type Outcome, runProgram } from './run-program.js';

const WORKSPACES = {
  small: path.resolve(import.meta.dirname, 'workspaces/small'),
  flawed: path.resolve(import.meta.dirname, '../../examples/flawed'),
  school: path.resolve(import.meta.dirname, '../../examples/school'),
} as const;

const BUILD_MS = 180_000;

/** A copy of a workspace in which the built program is run. */
export interface WorkspaceCopy {
  /** Absolute, with no link on the way; a new one for each test. */
  readonly folder: string;
  /** The absolute path of one of its files. */
  readonly file: (name: string) => string;
  readonly run: (
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<Outcome>;
}

/** Builds the program once for the tests of a file, and gives each test a fresh copy of a workspace, gone after it. */
export function workspaceCopy(workspace: keyof typeof WORKSPACES): WorkspaceCopy {
  let folder = '';
  beforeAll(buildProgram, BUILD_MS);
  beforeEach(() => {
    // Blanks and Russian letters in the path, as on the machines of those who use it.
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport копия ')));
    cpSync(WORKSPACES[workspace], folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
    file: (name) => path.join(folder, name),
    run: (args, env = {}) => runProgram(args, { cwd: folder, env }),
  };
}
