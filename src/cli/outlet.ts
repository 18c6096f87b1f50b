import { writeSync } from 'node:fs';
import { errorCode } from '../source/error-code.js';
import { wait } from '../source/wait.js';

const WAIT_MS = 5;

/** Writes everything, waiting while a pipe is full; a reader that went away (`| head`) is no error. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      wait(WAIT_MS);
    }
  }
}

/** What a way out leads to. */
export interface Outlet {
  readonly descriptor: number;
  readonly isTerminal: boolean;
  readonly platform: NodeJS.Platform;
  /** Node's stream of the descriptor; asked for only where it is needed, for it takes time to load. */
  readonly stream: () => { readonly write: (text: string) => unknown };
}

/**
 * A way to write to a descriptor. Bytes are written at once, so that nothing is lost where the program ends;
 * but a console of Windows takes bytes for letters of its own code page and shows colours as they are
 * written, and only Node's stream turns text into what it knows.
 */
export function writerTo({
  descriptor,
  isTerminal,
  platform,
  stream,
}: Outlet): (text: string) => void {
  if (platform !== 'win32' || !isTerminal) return (text) => writeAll(descriptor, text);
  return (text) => {
    stream().write(text);
  };
}
