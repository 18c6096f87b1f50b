import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How the office program ended. */
export type OfficeEnd = 'done' | 'failed' | 'not-started' | 'too-long';

interface OfficeRun {
  readonly program: string;
  /** A folder of its own: a second LibreOffice with the user's profile would do nothing, silently. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly milliseconds: number;
  /** What to make of them, in LibreOffice's words; PDF unless given. */
  readonly to?: string;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

/** Makes PDF of Word files, or what else is asked for, each beside its source, in one call. */
export function runOffice(run: OfficeRun): Promise<OfficeEnd> {
  const { program, folder, files, milliseconds, to = 'pdf:writer_pdf_Export', signal } = run;
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    to,
    '--outdir',
    folder,
    ...files,
  ];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: 'ignore',
      windowsHide: true,
      // Dates in the file are local times; one zone gives them one length.
      env: { ...process.env, TZ: 'UTC' },
      // A group of its own: the program starts others, and all must end with it.
      detached: process.platform !== 'win32',
    });
    const stop = () => endAll(child.pid);
    const timer = setTimeout(() => {
      stop();
      resolve('too-long');
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
    const end = (how: OfficeEnd) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(how);
    };
    child.on('error', () => end('not-started'));
    child.on('exit', (code) => end(code === 0 ? 'done' : 'failed'));
  });
}

/** Ends the program and what it started. */
function endAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    } else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
