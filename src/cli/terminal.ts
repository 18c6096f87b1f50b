import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { writerTo } from './outlet.js';
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
const USUAL_COLUMNS = 80;

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
  const { platform } = process;
  const isShown = isTerminal(STDOUT);
  const isErrShown = isTerminal(STDERR);
  const columns = isShown ? process.stdout.columns : undefined;
  // A terminal that does not know its width says 0.
  const errColumns = isErrShown ? process.stderr.columns || USUAL_COLUMNS : undefined;
  const out = writerTo({
    descriptor: STDOUT,
    isTerminal: isShown,
    platform,
    stream: () => process.stdout,
  });
  const err = writerTo({
    descriptor: STDERR,
    isTerminal: isErrShown,
    platform,
    stream: () => process.stderr,
  });
  const line = statusLine(err, errColumns);
  const after = (write: (text: string) => void) => (text: string) => {
    line.erase();
    write(text);
  };
  return {
    out: after(out),
    err: after(err),
    status: line.show,
    columns,
    isInteractive: isShown && isTerminal(STDIN),
  };
}
