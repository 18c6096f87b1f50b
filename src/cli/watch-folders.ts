import { watchTree } from './watch-tree.js';

/** Changes come in bursts: an editor writes a neighbour, renames, touches. */
const SETTLE_MS = 200;

export interface WatchOptions {
  /** True for an absolute path that is not looked at. */
  readonly isIgnored: (file: string) => boolean;
  /** Done when the folders are being watched: what changes meanwhile is not missed. */
  readonly onReady: () => Promise<void>;
  /** Told once for each burst of changes, never while an earlier call still runs; absolute, sorted. */
  readonly onChange: (files: readonly string[]) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Watches folders and all within them until the signal; the promise ends then.
 *
 * @param folders absolute
 * @throws the system's error where one cannot be watched
 */
export async function watchFolders(
  folders: readonly string[],
  options: WatchOptions,
): Promise<void> {
  const { isIgnored, onReady, onChange, signal } = options;
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  const hear = (file: string) => {
    if (isIgnored(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), SETTLE_MS);
  };
  const fail = (error: Error) => {
    failure = error;
    wake();
  };
  const endings: (() => void)[] = [];
  const stop = () => wake();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (const folder of folders) endings.push(watchTree(folder, hear, fail));
    await onReady();
    while (!signal.aborted && failure === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        // What changed while the last change was being worked on.
        if (changed.size > 0) timer = setTimeout(resolve, SETTLE_MS);
      });
      const files = [...changed].sort();
      changed.clear();
      if (files.length > 0 && !signal.aborted) await onChange(files);
    }
  } finally {
    clearTimeout(timer);
    for (const end of endings) end();
    signal.removeEventListener('abort', stop);
  }
  if (failure !== undefined) throw failure;
}
