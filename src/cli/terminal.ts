import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { statusLine } from './status-line.js';

/** Where a command's words go. The only place that touches the process's streams. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Tells how far long work is, where a person looks at stderr; gone with the next word, or with none. */
  readonly status: (text: string) => void;
  /** Columns of the terminal behind stdout; `undefined` for a file or a pipe. */
  readonly columns: number | undefined;
  readonly isInteractive: boolean;
}

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
const WAIT_MS = 5;
const USUAL_COLUMNS = 80;

/** Writes everything, waiting while a pipe is full; a reader that went away (`| head`) is no error. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}

/** Whether a descriptor leads to a terminal. A file or a pipe shows at once; asking Node loads its streams. */
function isTerminal(descriptor: number): boolean {
  try {
    const there = fstatSync(descriptor);
    if (there.isFile() || there.isFIFO() || there.isSocket()) return false;
  } catch {
    // Some consoles of Windows cannot be asked this way.
  }
  return isatty(descriptor);
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  const isShown = isTerminal(STDOUT);
  const columns = isShown ? process.stdout.columns : undefined;
  // A terminal that does not know its width says 0.
  const errColumns = isTerminal(STDERR) ? process.stderr.columns || USUAL_COLUMNS : undefined;
  const line = statusLine((text) => writeAll(STDERR, text), errColumns);
  const write = (descriptor: number) => (text: string) => {
    line.erase();
    writeAll(descriptor, text);
  };
  return {
    out: write(STDOUT),
    err: write(STDERR),
    status: line.show,
    columns,
    isInteractive: isShown && isTerminal(STDIN),
  };
}
