import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

/** Changes come in bursts: an editor writes a neighbour, renames, touches. */
const SETTLE_MS = 200;

export interface WatchOptions {
  /** True for a path relative to the folder that is not looked at. */
  readonly isIgnored: (file: string) => boolean;
  /** Done when the folder is being watched: what changes meanwhile is not missed. */
  readonly onReady: () => Promise<void>;
  /** Told once for each burst of changes, never while an earlier call still runs. */
  readonly onChange: (files: readonly string[]) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Watches a folder and all within it until the signal; the promise ends then.
 *
 * @throws the system's error where the folder cannot be watched
 */
export async function watchFolder(folder: string, options: WatchOptions): Promise<void> {
  const { isIgnored, onReady, onChange, signal } = options;
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  const watcher: FSWatcher = watch(folder, { recursive: true }, (_event, name) => {
    const file = (name ?? '').split(path.sep).join('/');
    if (isIgnored(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), SETTLE_MS);
  });
  watcher.on('error', (error) => {
    failure = error;
    wake();
  });
  const stop = () => wake();
  signal.addEventListener('abort', stop, { once: true });
  try {
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
    watcher.close();
    signal.removeEventListener('abort', stop);
  }
  if (failure !== undefined) throw failure;
}
