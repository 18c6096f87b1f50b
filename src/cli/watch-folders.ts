import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

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
  const watchOne = (folder: string): FSWatcher => {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      const file = path.join(folder, name ?? '');
      if (isIgnored(file)) return;
      changed.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => wake(), SETTLE_MS);
    });
    return watcher.on('error', (error) => {
      failure = error;
      wake();
    });
  };
  const watchers: FSWatcher[] = [];
  const stop = () => wake();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (const folder of folders) watchers.push(watchOne(folder));
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
    for (const watcher of watchers) watcher.close();
    signal.removeEventListener('abort', stop);
  }
  if (failure !== undefined) throw failure;
}
