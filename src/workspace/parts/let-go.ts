import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this the engine is left to itself. */
const HEAP_BYTES = 56 * 1024 * 1024;

let collect: (() => void) | undefined;

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  return typeof found === 'function' ? () => found() : () => undefined;
}

/** Keeps the room for new objects as it is: it would grow to a third of what a large workspace needs. */
export function stayNarrow(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Gives back what a finished part held. Left to itself the engine waits until the heap is four times as
 * large as what is still used, so that the peak would be four times as high as needed.
 */
export function letGo(): void {
  if (getHeapStatistics().used_heap_size < HEAP_BYTES) return;
  collect ??= collector();
  collect();
}
