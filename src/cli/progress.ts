import type { CommandContext } from './command.js';

/** Work shorter than this needs no word about itself. */
const PATIENCE_MS = 1000;
/** Between two words; more often nobody can read. */
const PAUSE_MS = 100;

/** Hears how much of the work is done. */
export type Tell = (done: number, total: number) => void;

/**
 * Tells in the terminal how far long work is, once it has taken a second; nothing with `--quiet` and
 * where nobody looks.
 *
 * @param now milliseconds from any moment
 */
export function progress(
  say: (done: number, total: number) => string,
  { terminal, global }: Pick<CommandContext, 'terminal' | 'global'>,
  // Where `performance` is first asked, Node loads all that it can measure.
  now: () => number = () => process.uptime() * 1000,
): Tell {
  const start = now();
  let last = start + PATIENCE_MS - PAUSE_MS;
  return (done, total) => {
    const time = now();
    if (global.quiet === true || time - last < PAUSE_MS) return;
    last = time;
    terminal.status(say(done, total));
  };
}
