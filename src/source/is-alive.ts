import { errorCode } from './error-code.js';

/** Whether a process runs, another user's too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is one that lives.
    return errorCode(error) === 'EPERM';
  }
}
