import { spawn } from 'node:child_process';
import { PROGRAM } from './built-program.js';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** An environment that says nothing of language, colour or the machine. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot, TEMP } = process.env;
  return { PATH, HOME, SystemRoot, TEMP };
}

/** Runs the built program to its end, as a user would. */
export function runProgram(
  args: readonly string[],
  { cwd, input = '', env = {} }: RunOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd,
      env: { ...bareEnvironment(), ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
