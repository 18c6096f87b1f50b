import { type ChildProcess, spawn } from 'node:child_process';

/** A program that goes on until it is stopped. */
export interface Watching {
  readonly child: ChildProcess;
  /** Waits until the program has said some words; what stands before them and they are done with. */
  readonly until: (words: string) => Promise<string>;
}

/** Starts a program that watches, and listens to what it says on stdout and stderr. */
export function startWatching(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Watching {
  const child = spawn(command, args, options);
  let said = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const look of waiting) look();
    });
  }
  const until = (words: string) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const at = said.indexOf(words);
        if (at < 0) return;
        const heard = said.slice(0, at + words.length);
        said = said.slice(at + words.length);
        waiting.delete(look);
        resolve(heard);
      };
      waiting.add(look);
      look();
    });
  return { child, until };
}
