import type { GiveWay } from '../workspace/give-way.js';

/** Between two looks at what else there is; no person notices so little. */
const PACE_MS = 50;

/** Lets long work go on until a signal: Ctrl-C is heard while it runs, and ends it between two files. */
export function giveWayUntil(signal: AbortSignal): GiveWay {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < PACE_MS) return;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    last = performance.now();
    signal.throwIfAborted();
  };
}
